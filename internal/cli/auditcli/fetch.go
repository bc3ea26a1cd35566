package auditcli

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/tacitcrm/tacit/client"
)

// patient asks a server, and again when it says to come back: while it is busy, and before the next checkpoint.
type patient struct {
	server *client.Client
	until  time.Duration // how long to wait for one answer in all
}

// How long commands wait for an answer that a server puts off.
const (
	waitForFile  = time.Minute
	waitForProof = 10 * time.Second
	shortestWait = 100 * time.Millisecond
)

func (p patient) get(ctx context.Context, path string, query url.Values) ([]byte, error) {
	for waited := time.Duration(0); ; {
		body, err := p.server.Bytes(ctx, client.Request{Method: http.MethodGet, Path: path, Query: query})
		pause, later := putOff(err)
		if waited += pause; !later || waited > p.until {
			return body, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for the server: %w", ctx.Err())
		case <-time.After(pause):
		}
	}
}

// putOff tells whether an answer is to be asked for again, and when.
func putOff(err error) (time.Duration, bool) {
	problem, ok := errors.AsType[*client.Problem](err)
	if !ok {
		return 0, false
	}
	pause := max(problem.RetryAfter, shortestWait)
	return pause, problem.Code == codeNotPublished || problem.Status == http.StatusServiceUnavailable
}

// Codes of docs/api.md that mean more here than that something failed.
const (
	codeNotPublished = "not_published"
	codeDropped      = "entry_dropped"
	codeLogShorter   = "log_shorter"
)

// refused reports whether an error is the server's problem of a code.
func refused(err error, code string) bool {
	problem, ok := errors.AsType[*client.Problem](err)
	return ok && problem.Code == code
}
