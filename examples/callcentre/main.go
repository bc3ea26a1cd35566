// Command callcentre is an example of an internal application: the desk of an agent who takes calls. It finds the caller
// by number, shows of them what policy lets support see, what happened lately and which cases are open, and notes what the
// call was about.
//
// It holds a credential of its own and keeps nothing: each page is read anew, under a log entry. It has no log-in, so it
// serves this machine alone.
//
//	TACIT_URL=http://127.0.0.1:8480 TACIT_TOKEN=tct_… callcentre                     the desk, in a browser
//	TACIT_URL=http://127.0.0.1:8480 TACIT_TOKEN=tct_… callcentre '020 7946 0991'     one caller, on the terminal
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/client"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr)
	stop()
	if err == nil {
		return
	}
	fmt.Fprintf(os.Stderr, "callcentre: %v\n", err)
	if advised, ok := errors.AsType[interface {
		error
		Hint() string
	}](err); ok {
		fmt.Fprintf(os.Stderr, "hint: %s\n", advised.Hint())
	}
	os.Exit(1)
}

func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("callcentre", flag.ContinueOnError)
	flags.SetOutput(stderr)
	listen := flags.String("listen", "127.0.0.1:8490", "address of the desk")
	region := flags.String("region", "GB", "country of numbers that are written without one")
	if err := flags.Parse(args); err != nil {
		return err //nolint:wrapcheck // it was said already
	}
	c, err := client.New(client.Config{URL: getenv("TACIT_URL"), Token: getenv("TACIT_TOKEN"), Purpose: "support"})
	if err != nil {
		return fmt.Errorf("TACIT_URL: %w", err)
	}
	d := &desk{vault: c, region: *region, now: time.Now}
	if number := strings.Join(flags.Args(), " "); number != "" {
		about, err := d.byNumber(ctx, number)
		if err != nil {
			return err
		}
		return terminal.Execute(stdout, about)
	}
	return d.serve(ctx, *listen, stdout)
}

// serve serves the desk until ctx ends. It says where before it answers.
func (d *desk) serve(ctx context.Context, address string, stdout io.Writer) error {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	d.host = l.Addr().String()
	server := &http.Server{Handler: d.handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second}
	fmt.Fprintf(stdout, "the desk is at http://%s\n", d.host)
	go func() {
		<-ctx.Done()
		_ = server.Close() // an agent reads a page again
	}()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}
