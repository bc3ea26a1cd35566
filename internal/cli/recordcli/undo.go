package recordcli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// ImportsCmd is `tacit import` with what belongs to it.
type ImportsCmd struct {
	Load ImportCmd     `cmd:"" default:"withargs" help:"Import records from a file."`
	Undo UndoImportCmd `cmd:"" help:"Take an import back."`
}

// Help says what it does.
func (*ImportsCmd) Help() string { return "The word load may be left out: tacit import contacts FILE." }

// UndoImportCmd is `tacit import undo`.
type UndoImportCmd struct {
	cli.ClientFlags `embed:""`
	Job             string `arg:"" help:"Id of the import, as it was printed."`
	Confirm         string `name:"confirm" placeholder:"ID" help:"The id once more; without it, a terminal is asked."`
}

// Help says what it does.
func (*UndoImportCmd) Help() string {
	return `What the import made is removed, a person by the erasure of its keys, and what it changed gets its values from before: each only if
nobody has written to it since. What your credential may not remove or change is left and listed; it may be undone again by one that may.`
}

// undone is what the server answers.
type undone struct {
	Removed  int `json:"removed"`
	Restored int `json:"restored"`
	Left     int `json:"left"`
	Errors   []struct {
		Record string `json:"record"`
		Kind   string `json:"kind"`
		Code   string `json:"code"`
		Hint   string `json:"hint"`
	} `json:"errors"`
}

// Run takes the import back and says what is left of it, which makes the exit code 1.
func (c *UndoImportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.Job)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the import, as it was printed")
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	if err := t.Confirm(id.String(), c.Confirm); err != nil {
		return err
	}
	var raw json.RawMessage
	if _, err := server.Do(ctx, client.Request{Method: http.MethodPost, Path: "/v1/imports/" + id.String() + "/undo"}, &raw); err != nil {
		return fmt.Errorf("undo %s: %w", id, err)
	}
	var u undone
	if err := json.Unmarshal(raw, &u); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	if c.JSON {
		err = t.PrintJSON(raw)
	} else {
		err = printUndone(t, u)
	}
	if err == nil && u.Left > 0 {
		return cli.WithHint(fmt.Errorf("%d records are left as the import made them", u.Left), "the list says why; undo the import again when that is settled")
	}
	return err
}

func printUndone(t *cli.Terminal, u undone) error {
	err := t.PrintTable([]string{"removed", "restored", "left"}, [][]string{{strconv.Itoa(u.Removed), strconv.Itoa(u.Restored), strconv.Itoa(u.Left)}})
	if err != nil || len(u.Errors) == 0 {
		return err
	}
	rows := make([][]string, 0, len(u.Errors))
	for _, e := range u.Errors {
		rows = append(rows, []string{e.Record, e.Kind, e.Code, e.Hint})
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable([]string{"record", "kind", "code", "hint"}, rows)
}
