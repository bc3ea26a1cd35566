package cli

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"github.com/tacitcrm/tacit/client"
)

// Save fetches an answer into a file that is there whole or not at all, and that its owner alone may read. "-" is standard
// output. It returns the answer's header.
func Save(ctx context.Context, t *Terminal, server *client.Client, r client.Request, name string) (http.Header, error) {
	if name == "-" {
		return server.Save(ctx, r, t.Stdout)
	}
	aside, err := os.CreateTemp(filepath.Dir(name), ".tacit-*") // 0600
	if err != nil {
		return nil, fmt.Errorf("write beside %s: %w", name, err)
	}
	header, err := server.Save(ctx, r, aside)
	if closed := aside.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(aside.Name(), name)
	}
	if err != nil {
		_ = os.Remove(aside.Name()) // what is in it is not whole
		return nil, err
	}
	return header, nil
}
