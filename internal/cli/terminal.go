// Package cli holds what the commands of tacit share: the terminal they print to, errors with a hint, the flags of
// those that speak to a server, and how times, lengths of time and tables are written. It opens no vault and no
// database and reads neither the environment nor the command line; a group of commands that only speaks to a server
// is a package below it.
package cli

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

// Terminal is what a command sees of the world: its streams, the environment and the clock.
type Terminal struct {
	Env    map[string]string // by name
	Stdin  io.Reader
	Stdout io.Writer // data
	Stderr io.Writer // talk
	Now    func() time.Time
}

// NewTerminal makes a terminal with the machine's clock.
func NewTerminal(env map[string]string, stdin io.Reader, stdout, stderr io.Writer) *Terminal {
	return &Terminal{Env: env, Stdin: stdin, Stdout: stdout, Stderr: stderr, Now: time.Now}
}

// Say prints one line of talk.
func (t *Terminal) Say(format string, args ...any) {
	fmt.Fprintf(t.Stderr, format+"\n", args...)
}

// Print writes text to standard output as it is.
func (t *Terminal) Print(text string) error {
	_, err := io.WriteString(t.Stdout, text)
	return err
}

// PrintJSON writes v to standard output as one line.
func (t *Terminal) PrintJSON(v any) error {
	enc := json.NewEncoder(t.Stdout)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// PrintTable writes rows to standard output in columns, under a header unless that is nil.
func (t *Terminal) PrintTable(header []string, rows [][]string) error {
	tw := tabwriter.NewWriter(t.Stdout, 0, 0, 2, ' ', 0)
	if len(header) > 0 {
		fmt.Fprintln(tw, strings.ToUpper(strings.Join(header, "\t")))
	}
	for _, row := range rows {
		fmt.Fprintln(tw, strings.Join(row, "\t"))
	}
	return tw.Flush()
}

// Confirm makes sure that the reader means this id and no other: by the --confirm flag, or by typing it on a
// terminal. Without either it refuses.
func (t *Terminal) Confirm(id, given string) error {
	if given == "" {
		if !IsTerminal(t.Stdin) {
			return Usage(errors.New("what cannot be undone needs its id confirmed"), "add --confirm "+id)
		}
		fmt.Fprintf(t.Stderr, "This cannot be undone. Type %s to go on: ", id)
		line, err := bufio.NewReader(t.Stdin).ReadString('\n')
		if err != nil && line == "" {
			return errors.New("not confirmed, nothing was done")
		}
		given = strings.TrimSpace(line)
	}
	if given != id {
		return WithHint(errors.New("the confirmation is another id, nothing was done"), "repeat the id, exactly")
	}
	return nil
}

// IsTerminal reports whether a stream is one that a person looks at.
func IsTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
