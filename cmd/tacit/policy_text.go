package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy"
)

// indent writes text below a line, each of its lines further in; nothing for none.
func indent(b *bytes.Buffer, text string) {
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if line != "" {
			b.WriteString("          " + line + "\n")
		}
	}
}

// exampleText writes an input of the policy one fact a line: actor.roles: ["support"].
func exampleText(example map[string]any) string {
	var b strings.Builder
	writeFacts(&b, "", example)
	return b.String()
}

func writeFacts(b *strings.Builder, path string, facts map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		at := strings.TrimPrefix(path+"."+name, ".")
		if below, ok := facts[name].(map[string]any); ok && len(below) > 0 {
			writeFacts(b, at, below)
			continue
		}
		value, err := json.Marshal(facts[name])
		if err != nil { // an example holds scalars and lists of strings
			value = []byte("?")
		}
		fmt.Fprintf(b, "%s: %s\n", at, value)
	}
}

// place is a range of lines as --json prints it.
type place struct {
	File  string `json:"file"`
	First int    `json:"first"`
	Last  int    `json:"last"`
}

func places(lines []policy.Lines) []place {
	out := make([]place, len(lines))
	for i, l := range lines {
		out[i] = place{l.File, l.First, l.Last}
	}
	return out
}

// writeCoverage tells what nobody, or no test, reached: the lines of each file.
func writeCoverage(b *bytes.Buffer, percent float64, missed []policy.Lines, who string) {
	fmt.Fprintf(b, "%.1f%% of the policy's lines were reached\n", percent)
	var file string
	var ranges []string
	flush := func() {
		if len(ranges) > 0 {
			fmt.Fprintf(b, "  %s reached %s: %s\n", who, file, strings.Join(ranges, ", "))
		}
		ranges = nil
	}
	for _, l := range missed {
		if l.File != file {
			flush()
			file = l.File
		}
		text := fmt.Sprint(l.First)
		if l.Last > l.First {
			text += "-" + fmt.Sprint(l.Last)
		}
		ranges = append(ranges, text)
	}
	flush()
}

// condition is a condition as --json prints it.
type condition struct {
	Text string `json:"text"`
	Rego string `json:"rego"`
	At   string `json:"at,omitempty"`
}

func waysOf(list []policy.Way) [][]condition {
	ways := make([][]condition, len(list))
	for i, w := range list {
		ways[i] = make([]condition, len(w))
		for j, c := range w {
			ways[i][j] = condition{c.Text, c.Rego, c.At.String()}
		}
	}
	return ways
}
