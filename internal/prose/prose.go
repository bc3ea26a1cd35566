// Package prose writes what commands answer about a policy: as text that a compliance officer can read, and in the
// shapes that --json prints. It decides nothing and reads nothing; what is true is package policy's to say.
package prose

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy"
)

const margin = "          "

// indent writes text below a line, each of its lines further in; nothing for none.
func indent(b *strings.Builder, text string) {
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if line != "" {
			b.WriteString(margin + line + "\n")
		}
	}
}

// writeExample writes an input of the policy one fact a line: actor.roles: ["support"].
func writeExample(b *strings.Builder, path string, facts map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		at := strings.TrimPrefix(path+"."+name, ".")
		if below, ok := facts[name].(map[string]any); ok && len(below) > 0 {
			writeExample(b, at, below)
			continue
		}
		value, err := json.Marshal(facts[name])
		if err != nil { // an example holds scalars and lists of strings
			value = []byte("?")
		}
		fmt.Fprintf(b, "%s%s: %s\n", margin, at, value)
	}
}

// Lines is a range of lines of a file, both inclusive, counting from 1.
type Lines struct {
	File  string `json:"file"`
	First int    `json:"first"`
	Last  int    `json:"last"`
}

// LinesOf are ranges of lines in their JSON shape.
func LinesOf(list []policy.Lines) []Lines {
	out := make([]Lines, len(list))
	for i, l := range list {
		out[i] = Lines(l)
	}
	return out
}

// Coverage tells how much of a policy was reached, and of each file the lines that were not; who says by whom, such as
// "no test".
func Coverage(percent float64, missed []Lines, who string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%.1f%% of the policy's lines were reached\n", percent)
	for len(missed) > 0 {
		file := missed[0].File
		var ranges []string
		for ; len(missed) > 0 && missed[0].File == file; missed = missed[1:] {
			ranges = append(ranges, missed[0].String())
		}
		fmt.Fprintf(&b, "  %s reached %s: %s\n", who, file, strings.Join(ranges, ", "))
	}
	return b.String()
}

// String is the range without its file: 3, or 3-5.
func (l Lines) String() string {
	if l.Last > l.First {
		return fmt.Sprintf("%d-%d", l.First, l.Last)
	}
	return fmt.Sprint(l.First)
}

// Lost counts recorded decisions that could not be made again.
type Lost struct {
	Gone       int `json:"gone"`
	Factless   int `json:"factless"`
	Recordless int `json:"recordless"`
}

// Reasons are a line for each reason that there was.
func (l Lost) Reasons() []string {
	var lines []string
	for _, part := range []struct {
		count int
		why   string
	}{
		{l.Gone, "the subject was erased, or the record or the credential is no more"},
		{l.Factless, "what they rested on was not kept"},
		{l.Recordless, "policy did not decide on a record"},
	} {
		if part.count > 0 {
			lines = append(lines, fmt.Sprintf("%d could not be made again: %s", part.count, part.why))
		}
	}
	return lines
}
