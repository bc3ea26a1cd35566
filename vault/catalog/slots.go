package catalog

import "slices"

// IndexesUnder lists the numbers of the indexes and searches whose tokens are made of fields that those key slots
// seal, and of those that they replace.
func (c *Catalog) IndexesUnder(slots []uint8) []int16 {
	numbers := []int16{}
	for _, k := range c.Kinds {
		under := map[string]bool{}
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				if !f.Sealed() || !slices.Contains(slots, s.Class.Slot()) {
					continue
				}
				under[f.Name] = true
				numbers = append(numbers, s.Index.numbers()...)
			}
		}
		for _, s := range k.Searches {
			if slices.ContainsFunc(s.Parts, func(p Part) bool { return under[p.Field] }) {
				numbers = append(numbers, int16(s.Number)) //nolint:gosec // numbers are at most 32767
				if s.Replaces != nil {
					numbers = append(numbers, int16(s.Replaces.Number)) //nolint:gosec // as above
				}
			}
		}
	}
	return numbers
}

// numbers are those under which tokens of an index lie; nil has none.
func (x *Index) numbers() []int16 {
	switch {
	case x == nil:
		return nil
	case x.Replaces == nil:
		return []int16{int16(x.Number)} //nolint:gosec // numbers are at most 32767
	}
	return []int16{int16(x.Number), int16(x.Replaces.Number)} //nolint:gosec // as above
}
