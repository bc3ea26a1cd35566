package catalog

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Difference is one place where two catalogs' sources say different things. Comments, order and layout are none.
type Difference struct {
	Path   string `json:"path"`             // "kinds.contact.fields.given_name.class"
	Before string `json:"before,omitempty"` // YAML in one line; "" where there was nothing
	After  string `json:"after,omitempty"`  // "" where there is nothing any more
}

// String says it in one line: "+ path: after", "- path: before" or "~ path: before -> after".
func (d Difference) String() string {
	switch {
	case d.Before == "":
		return fmt.Sprintf("+ %s: %s", d.Path, d.After)
	case d.After == "":
		return fmt.Sprintf("- %s: %s", d.Path, d.Before)
	}
	return fmt.Sprintf("~ %s: %s -> %s", d.Path, d.Before, d.After)
}

// Differences lists where c differs from old, by path. What is new or gone as a whole is one difference.
func (c *Catalog) Differences(old *Catalog) ([]Difference, error) {
	var was, now yaml.Node
	if err := yaml.Unmarshal(old.source, &was); err != nil {
		return nil, fmt.Errorf("the catalog before: %w", err)
	}
	if err := yaml.Unmarshal(c.source, &now); err != nil {
		return nil, fmt.Errorf("the catalog: %w", err)
	}
	return compare(nil, "", content(&was), content(&now)), nil
}

// content is a document's one node; nil for an empty document.
func content(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.DocumentNode && len(n.Content) > 0 {
		return n.Content[0]
	}
	return nil
}

func compare(list []Difference, path string, was, now *yaml.Node) []Difference {
	if isMapping(was) && isMapping(now) {
		for _, name := range memberNames(was, now) {
			list = compare(list, strings.TrimPrefix(path+"."+name, "."), member(was, name), member(now, name))
		}
		return list
	}
	if before, after := inline(was), inline(now); before != after {
		return append(list, Difference{Path: path, Before: before, After: after})
	}
	return list
}

// memberNames are those of both mappings, in the order of the second and then of the first.
func memberNames(was, now *yaml.Node) []string {
	var names []string
	for _, n := range []*yaml.Node{now, was} {
		for i := 0; i < len(n.Content); i += 2 {
			if name := n.Content[i].Value; !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

func member(n *yaml.Node, name string) *yaml.Node {
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			return n.Content[i+1]
		}
	}
	return nil
}

// inline is a node in one line, as flow YAML.
func inline(n *yaml.Node) string {
	if n == nil {
		return ""
	}
	switch n.Kind { //nolint:exhaustive // others are scalars
	case yaml.MappingNode:
		parts := make([]string, 0, len(n.Content)/2)
		for i := 0; i < len(n.Content); i += 2 {
			parts = append(parts, n.Content[i].Value+": "+inline(n.Content[i+1]))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case yaml.SequenceNode:
		parts := make([]string, len(n.Content))
		for i, c := range n.Content {
			parts[i] = inline(c)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return fmt.Sprintf("%q", n.Value)
}
