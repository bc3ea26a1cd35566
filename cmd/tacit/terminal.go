package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"golang.org/x/term"
)

// terminal is what a command sees of the world: its streams, the environment and the clock.
type terminal struct {
	env    environment
	stdin  io.Reader
	stdout io.Writer // data
	stderr io.Writer // talk
	now    func() time.Time
}

func newTerminal(env environment, stdin io.Reader, stdout, stderr io.Writer) *terminal {
	return &terminal{env: env, stdin: stdin, stdout: stdout, stderr: stderr, now: time.Now}
}

// say prints one line of talk.
func (t *terminal) say(format string, args ...any) {
	fmt.Fprintf(t.stderr, format+"\n", args...)
}

// print writes text to standard output as it is.
func (t *terminal) print(text string) error {
	_, err := io.WriteString(t.stdout, text)
	return err
}

// printJSON writes v to standard output as one line.
func (t *terminal) printJSON(v any) error {
	enc := json.NewEncoder(t.stdout)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// printTable writes rows to standard output under a header, in columns.
func (t *terminal) printTable(header []string, rows [][]string) error {
	return writeTable(t.stdout, header, rows)
}

func writeTable(w io.Writer, header []string, rows [][]string) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if len(header) > 0 {
		fmt.Fprintln(tw, strings.ToUpper(strings.Join(header, "\t")))
	}
	for _, row := range rows {
		fmt.Fprintln(tw, strings.Join(row, "\t"))
	}
	return tw.Flush()
}

// confirm makes sure that the reader means this id and no other: by the --confirm flag, or by typing it on a
// terminal. Without either it refuses.
func (t *terminal) confirm(id, given string) error {
	if given == "" {
		if !isTerminal(t.stdin) {
			return &usageError{err: errors.New("what cannot be undone needs its id confirmed"), hint: "add --confirm " + id}
		}
		fmt.Fprintf(t.stderr, "This cannot be undone. Type %s to go on: ", id)
		line, err := bufio.NewReader(t.stdin).ReadString('\n')
		if err != nil && line == "" {
			return errors.New("not confirmed, nothing was done")
		}
		given = strings.TrimSpace(line)
	}
	if given != id {
		return withHint(errors.New("the confirmation is another id, nothing was done"), "repeat the id, exactly")
	}
	return nil
}

// isTerminal reports whether a stream is one that a person looks at.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
