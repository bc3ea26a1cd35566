package catalog

import (
	"fmt"

	"go.yaml.in/yaml/v3"
)

// Numbers are those that catalogs of one vault have ever used. A number that stood for something is never given to
// anything else: blobs and tokens in old backups still name it. The zero Numbers are none.
type Numbers struct {
	fields  map[fieldNumber]string // name of the field
	indexes map[uint16]string      // what it was the index of
}

type fieldNumber struct {
	kind   string
	number uint16
}

// loose is the part of a catalog that gives out numbers. Whatever else a catalog of an earlier release says does
// not matter here.
type loose struct {
	Kinds map[string]struct {
		Fields map[string]struct {
			looseNumber `yaml:",inline"`
			Index       looseNumber `yaml:"index"`
			By          struct {
				Shapes map[string]struct {
					Index looseNumber `yaml:"index"`
				} `yaml:"shapes"`
			} `yaml:"by"`
		} `yaml:"fields"`
		Searches map[string]looseNumber `yaml:"searches"`
	} `yaml:"kinds"`
}

type looseNumber struct {
	Number   uint16 `yaml:"number"`
	Replaces struct {
		Number uint16 `yaml:"number"`
	} `yaml:"replaces"`
}

// Add takes in the numbers of a catalog's source. Its error says that it is not YAML of a catalog's form.
func (n *Numbers) Add(src []byte) error {
	var c loose
	if err := yaml.Unmarshal(src, &c); err != nil {
		return fmt.Errorf("numbers: %w", err)
	}
	if n.fields == nil {
		n.fields, n.indexes = map[fieldNumber]string{}, map[uint16]string{}
	}
	for kind, k := range c.Kinds {
		for name, f := range k.Fields {
			n.fields[fieldNumber{kind, f.Number}] = name
			n.fields[fieldNumber{kind, f.Replaces.Number}] = name
			n.index(kind+"."+name, f.Index)
			for by, s := range f.By.Shapes {
				n.index(kind+"."+name+" ("+by+")", s.Index)
			}
		}
		for name, s := range k.Searches {
			n.index(kind+": search "+name, s)
		}
	}
	return nil
}

func (n *Numbers) index(of string, x looseNumber) {
	n.indexes[x.Number] = of
	n.indexes[x.Replaces.Number] = of
}

// field returns whose number it was; false for one never used.
func (n *Numbers) field(kind string, number uint16) (string, bool) {
	name, used := n.fields[fieldNumber{kind, number}]
	return name, used && number != 0
}

func (n *Numbers) indexOf(number uint16) (string, bool) {
	of, used := n.indexes[number]
	return of, used && number != 0
}
