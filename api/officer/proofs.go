package officer

import (
	"encoding/base64"
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// checkpoint serves GET /v1/audit/checkpoint.
func checkpoint(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	s, err := oversight.New().LogState(c.Context(), c.Session)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Text("origin", s.Origin)
	o.Uint("size", s.Size)
	o.Text("checkpoint", string(s.Checkpoint))
	o.Key("keys")
	o.B = wire.AppendList(o.B, s.Keys, func(b []byte, key *string) []byte { return wire.AppendString(b, *key) })
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, s.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// entryProof serves GET /v1/audit/entries/{id}/proof.
func entryProof(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	if err := c.NoQuery(); err != nil {
		return err
	}
	p, err := oversight.New().ProveEntry(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.ID("id", p.ID)
	o.Int("position", int(p.Position))
	o.Text("leaf", string(p.Leaf))
	o.Text("proof", string(p.Proof))
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, p.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// consistency serves GET /v1/audit/consistency.
func consistency(c *wire.Call) error {
	p, err := c.Only("size")
	if err != nil {
		return err
	}
	from, err := strconv.ParseUint(p["size"], 10, 63)
	if err != nil {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("size", "wrong_type", "the size of the earlier checkpoint, from its second line")
	}
	proof, err := oversight.New().ProveConsistency(c.Context(), c.Session, from)
	if err != nil {
		return beyond(err, wire.CodeLogShorter)
	}
	o := wire.Begin(wire.Buffer())
	o.Uint("size", from)
	o.Key("hashes")
	o.B = wire.AppendList(o.B, proof.Hashes, func(b []byte, h *[]byte) []byte { return wire.AppendString(b, base64.StdEncoding.EncodeToString(*h)) })
	o.Text("checkpoint", string(proof.Checkpoint))
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, proof.Disclosure)
	return c.Answer(http.StatusOK, wire.TypeJSON, o.End())
}

// tlogPrefix is where the log's files lie, for verifiers that know the layout of C2SP tlog-tiles.
const tlogPrefix = "/v1/audit/tlog/"

// logFile serves GET /v1/audit/tlog/*: the checkpoint, tiles, and bundles of entries.
func logFile(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	path, err := tree.ParsePath(chi.URLParam(c.R, "*"))
	if err != nil {
		return wire.Refuse(wire.CodeNoLogFile)
	}
	file, err := oversight.New().LogFile(c.Context(), c.Session, path)
	if err != nil {
		return beyond(err, wire.CodeNoLogFile)
	}
	media := wire.TypeBytes
	if path.Kind == tree.CheckpointFile {
		media = wire.TypeText
	}
	return c.Answer(http.StatusOK, media, file)
}

// beyond says of the log's end what is otherwise said of records.
func beyond(err error, to wire.Code) error {
	var r *vault.Refusal
	if !errors.As(err, &r) || !errors.Is(r, vault.ErrNotFound) {
		return err
	}
	p := wire.Refuse(to)
	p.Entry = r.Entry
	return p
}
