package letter

import "maps"

// Samples are made-up variables of a letter.
func Samples(template string) []Vars { return samples(template) }

// Codes are the codes that a language has words for, by sort.
func Codes(locale string) map[string][]string {
	w := map[string]*words{"en": &wordsEN, "de": &wordsDE}[locale]
	out := map[string][]string{}
	for sort, table := range map[string]map[string]string{
		"type": w.types, "reason": w.reasons, "class": w.classes, "channel": w.channels, "ground": w.grounds,
	} {
		for code := range maps.Keys(table) {
			out[sort] = append(out[sort], code)
		}
	}
	return out
}
