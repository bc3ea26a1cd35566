package value

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// maxInt is 2^53-1: larger numbers do not survive JSON (RFC 8259 section 6).
const maxInt = 1<<53 - 1

// maxTags bounds the words of one value.
const maxTags = 64

func parseEnum(s string, o Options) (string, error) {
	if !slices.Contains(o.Values, s) {
		return "", notDeclared(o.Values)
	}
	return s, nil
}

// parseTags takes words separated by commas or semicolons and returns them sorted, each once, as a
// JSON array.
func parseTags(s string, o Options) (string, error) {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' })
	tags := make([]string, 0, len(words))
	for _, w := range words {
		if w = strings.TrimSpace(w); w == "" {
			continue
		}
		if !slices.Contains(o.Values, w) {
			return "", notDeclared(o.Values)
		}
		tags = append(tags, w)
	}
	return joinTags(tags)
}

func joinTags(tags []string) (string, error) {
	slices.Sort(tags)
	tags = slices.Compact(tags)
	if len(tags) > maxTags {
		return "", refuse(TooLong, "at most "+strconv.Itoa(maxTags)+" tags")
	}
	raw, err := json.Marshal(tags)
	if err != nil {
		return "", refuse(NotUTF8, "text is UTF-8")
	}
	return string(raw), nil
}

// splitTags undoes joinTags.
func splitTags(text string) []string {
	tags := []string{}
	if json.Unmarshal([]byte(text), &tags) != nil {
		return nil
	}
	return tags
}

// tagsOfJSON returns the words of a JSON array in the form that parseTags reads. A word with a
// separator in it would become two, so it is refused here; no declared value has one.
func tagsOfJSON(raw []byte) (string, error) {
	var tags []string
	if !bytes.HasPrefix(raw, []byte("[")) || json.Unmarshal(raw, &tags) != nil {
		return "", refuse(WrongJSON, "a JSON array of strings")
	}
	for _, w := range tags {
		if strings.TrimSpace(w) == "" || strings.ContainsAny(w, ",;") {
			return "", refuse(NotDeclared, "words that the catalog declares")
		}
	}
	// A leading separator keeps the empty array apart from the empty text.
	return "," + strings.Join(tags, ","), nil
}

func parseInt(s string, _ Options) (string, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || strings.HasPrefix(s, "+") {
		return "", refuse(BadForm, "a whole number")
	}
	if n > maxInt || n < -maxInt {
		return "", refuse(OutOfRange, "a number between -9007199254740991 and 9007199254740991")
	}
	return strconv.FormatInt(n, 10), nil
}

func parseBool(s string, _ Options) (string, error) {
	if s != "true" && s != "false" {
		return "", refuse(BadForm, "true or false")
	}
	return s, nil
}

// parseRef takes the 36-character form of a UUID only, in either case.
func parseRef(s string, _ Options) (string, error) {
	id, err := uuid.Parse(s)
	if err != nil || len(s) != 36 {
		return "", refuse(BadForm, "a record id, such as 01890a5d-ac96-774b-bcce-b302099a8057")
	}
	return id.String(), nil
}

// parseLanguage takes language, script and region. Variants, extensions and private use are refused:
// they could carry any text into a clear column.
func parseLanguage(s string, _ Options) (string, error) {
	bad := refuse(BadForm, "a BCP 47 language such as en, de-AT or zh-Hant")
	tag, err := language.Parse(s)
	if err != nil || tag == language.Und {
		return "", bad
	}
	base, script, region := tag.Raw()
	plain, err := language.Raw.Compose(base, script, region)
	if err != nil || plain.String() != tag.String() {
		return "", bad
	}
	return plain.String(), nil
}

func parseCurrency(s string, _ Options) (string, error) {
	unit, err := currency.ParseISO(s)
	if err != nil {
		return "", refuse(BadForm, "an ISO 4217 code such as EUR")
	}
	return unit.String(), nil
}
