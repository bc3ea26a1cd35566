package catalog

import "slices"

// LookupKey is what a record can be looked up by: an indexed field of its kind, or of its sub-resources. A field whose
// shape varies goes by the name of the shape: email, not value.
type LookupKey struct {
	Name  string
	Field *Field
	Shape Shape
}

// LookupKeys lists what records of the kind can be looked up by, by declaration; none for a kind without a path.
func (k *Kind) LookupKeys() []LookupKey {
	var keys []LookupKey
	if k.Path == "" {
		return keys
	}
	for _, of := range append([]*Kind{k}, k.Children()...) {
		for _, f := range of.Fields {
			if f.ClassBy == nil {
				if f.Index != nil {
					s, _ := f.Shape("")
					keys = append(keys, LookupKey{f.Name, f, s})
				}
				continue
			}
			for _, by := range f.ClassBy.Order {
				if s := f.ClassBy.Shapes[by]; s.Index != nil {
					keys = append(keys, LookupKey{by, f, s})
				}
			}
		}
	}
	return keys
}

// LookupNames lists the names of the look-up keys of all kinds, sorted.
func (c *Catalog) LookupNames() []string {
	var names []string
	for _, k := range c.Kinds {
		for _, key := range k.LookupKeys() {
			names = append(names, key.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
