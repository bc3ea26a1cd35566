// Command tacit is the server and the operator's tool. It alone reads the environment, the clock and the command
// line; every other package gets what it needs handed in. Results go to standard output, talk to standard error.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/revision"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailure = 1 // the command was understood and did not succeed
	exitUsage   = 2 // the command line or the environment was not understood
	// exitInconclusive: a proof was asked for, and nothing is proven either way.
	exitInconclusive = 3
)

// gcPercent has the garbage collector run when the heap has grown to five times what is in use, where GOGC does not say
// otherwise. A server holds some tens of MB, so that it takes two or three hundred, and a fifth less of a processor.
const gcPercent = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(report(os.Stderr, err))
}

// run executes one command line. It takes the whole environment rather than a look-up, because a TACIT_ variable
// that nobody reads is an error.
func run(ctx context.Context, args, environ []string, stdin io.Reader, stdout, stderr io.Writer) error {
	env, err := readEnvironment(environ)
	if err != nil {
		return err
	}
	t := cli.NewTerminal(env, stdin, stdout, stderr)
	return execute(ctx, t, revision.NewShelf(), args)
}

// report prints err as "tacit: …" and, where there is one, "hint: …", and returns the exit code.
func report(w io.Writer, err error) int {
	if err == nil {
		return exitOK
	}
	fmt.Fprintf(w, "tacit: %v\n", err)
	if hint := hintFor(err); hint != "" {
		fmt.Fprintf(w, "hint: %s\n", hint)
	}
	if _, ok := errors.AsType[*cli.UsageError](err); ok {
		return exitUsage
	}
	if verdict, ok := errors.AsType[*verdictError](err); ok {
		return verdict.code
	}
	return exitFailure
}
