// Command tacit-verify checks what Tacit's log says about itself, and the documents that are signed with it, for people who
// run no Tacit: auditors, authorities, customers. It needs no database, no network and no secret: an export of the log, a
// proof of one entry, a certificate or another document, and the log's public key. It stands on few packages, so that it
// can be read.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// Exit codes. Only 0 is good news.
const (
	exitVerified   = 0
	exitRefuted    = 1 // something is not what the log signed
	exitUsage      = 2 // the command line was not understood
	exitIncomplete = 3 // something could not be read, and nothing is proven either way
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run executes one command line and returns the exit code. Results go to stdout, talk to stderr.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	found, err := execute(ctx, args, stdout, stderr)
	if err != nil {
		return fail(stderr, err)
	}
	if found == nil {
		return exitVerified
	}
	if err := found.print(stdout); err != nil {
		return fail(stderr, err)
	}
	return found.exit()
}

// usageError is a command line that was not understood.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

func usage(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// fail says what kept the command from looking.
func fail(stderr io.Writer, err error) int {
	fmt.Fprintf(stderr, "tacit-verify: %v\n", err)
	if _, ok := errors.AsType[*usageError](err); ok {
		fmt.Fprintln(stderr, "hint: tacit-verify help")
		return exitUsage
	}
	return exitIncomplete
}

// execute returns what was found, nil for a command that looks for nothing.
func execute(ctx context.Context, args []string, stdout, stderr io.Writer) (*finding, error) {
	if len(args) == 0 {
		return nil, usage("no command")
	}
	switch name, rest := args[0], args[1:]; name {
	case "log":
		return helped(verifyLog(ctx, rest, stderr))(stdout, helpLog)
	case "entry":
		return helped(verifyEntry(ctx, rest))(stdout, helpEntry)
	case "checkpoint":
		return helped(verifyCheckpoint(rest))(stdout, helpCheckpoint)
	case "consistency":
		return helped(verifyConsistency(ctx, rest))(stdout, helpConsistency)
	case "certificate":
		return helped(verifyCertificate(rest))(stdout, helpCertificate)
	case "document":
		return helped(verifyDocument(rest))(stdout, helpDocument)
	case "version", "--version":
		return nil, printVersion(stdout)
	case "help", "--help", "-h":
		return nil, printHelp(stdout, rest)
	default:
		return nil, usage("no command %q", name)
	}
}

// helped turns a request for help into help.
func helped(found *finding, err error) func(io.Writer, string) (*finding, error) {
	return func(stdout io.Writer, text string) (*finding, error) {
		if errors.Is(err, flag.ErrHelp) {
			_, err = io.WriteString(stdout, text)
			return nil, err
		}
		return found, err
	}
}

func printVersion(w io.Writer) error {
	version, revision, golang := "unknown", "unknown", "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		version, golang = info.Main.Version, info.GoVersion
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				revision = s.Value
			}
		}
	}
	_, err := fmt.Fprintf(w, "tacit-verify %s %s %s\n", version, revision, golang)
	return err
}
