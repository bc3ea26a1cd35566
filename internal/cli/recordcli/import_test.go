package recordcli

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// TestImportEndsWhenTheServerRefusesEarly checks that nobody goes on writing an upload that nobody reads.
func TestImportEndsWhenTheServerRefusesEarly(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.Header().Set("Connection", "close")
		w.WriteHeader(http.StatusForbidden)
		io.WriteString(w, `{"title":"Forbidden","code":"role_not_allowed"}`)
	}))
	t.Cleanup(server.Close)
	file := newEndless()
	body, contentType := upload(importOptions{Kind: "contact"}, file)
	c, err := cli.ClientFlags{URL: server.URL, Token: "t"}.Client()
	if err != nil {
		t.Fatal(err)
	}
	var out struct{}
	_, err = c.Do(context.Background(), client.Request{Method: http.MethodPost, Path: "/v1/imports", Body: body, ContentType: contentType}, &out)
	var problem *client.Problem
	if !errors.As(err, &problem) || problem.Code != "role_not_allowed" {
		t.Errorf("got %v, want the refusal", err)
	}
	if err := body.Close(); err != nil {
		t.Error(err)
	}
	select {
	case <-file.ended:
	case <-time.After(5 * time.Second):
		t.Error("the upload goes on")
	}
}

// endless is a file without end; ended is closed when nobody has read it for a while.
type endless struct {
	read  chan struct{}
	ended chan struct{}
}

func newEndless() *endless {
	e := &endless{read: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(e.ended)
		for {
			select {
			case <-e.read:
			case <-time.After(200 * time.Millisecond):
				return
			}
		}
	}()
	return e
}

func (e *endless) Read(p []byte) (int, error) {
	select {
	case e.read <- struct{}{}:
	case <-e.ended:
	}
	return copy(p, "a,b\n"), nil
}
