package api

import (
	"encoding/base64"
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault"
)

// checkpoint serves GET /v1/audit/checkpoint.
func checkpoint(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	s, err := c.session.LogState(c.ctx())
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.text("origin", s.Origin)
	o.uint("size", s.Size)
	o.text("checkpoint", string(s.Checkpoint))
	o.key("keys")
	o.b = appendList(o.b, s.Keys, func(b []byte, key *string) []byte { return appendString(b, *key) })
	o.key("disclosure")
	o.b = appendDisclosure(o.b, s.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// entryProof serves GET /v1/audit/entries/{id}/proof.
func entryProof(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	p, err := c.session.ProveEntry(c.ctx(), id)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.id("id", p.ID)
	o.int("position", int(p.Position))
	o.text("leaf", string(p.Leaf))
	o.text("proof", string(p.Proof))
	o.key("disclosure")
	o.b = appendDisclosure(o.b, p.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// consistency serves GET /v1/audit/consistency.
func consistency(c *call) error {
	p, err := c.only("size")
	if err != nil {
		return err
	}
	from, err := strconv.ParseUint(p["size"], 10, 63)
	if err != nil {
		return refuse(codeInvalidQuery).fault("size", "wrong_type", "the size of the earlier checkpoint, from its second line")
	}
	proof, err := c.session.ProveConsistency(c.ctx(), from)
	if err != nil {
		return beyond(err, codeLogShorter)
	}
	o := begin(buffer())
	o.uint("size", from)
	o.key("hashes")
	o.b = appendList(o.b, proof.Hashes, func(b []byte, h *[]byte) []byte { return appendString(b, base64.StdEncoding.EncodeToString(*h)) })
	o.text("checkpoint", string(proof.Checkpoint))
	o.key("disclosure")
	o.b = appendDisclosure(o.b, proof.Disclosure)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// tlogPrefix is where the log's files lie, for verifiers that know the layout of C2SP tlog-tiles.
const tlogPrefix = "/v1/audit/tlog/"

// logFile serves GET /v1/audit/tlog/*: the checkpoint, tiles, and bundles of entries.
func logFile(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	path, err := tree.ParsePath(chi.URLParam(c.r, "*"))
	if err != nil {
		return refuse(codeNoLogFile)
	}
	file, err := c.session.LogFile(c.ctx(), path)
	if err != nil {
		return beyond(err, codeNoLogFile)
	}
	media := typeBytes
	if path.Kind == tree.CheckpointFile {
		media = typeText
	}
	return c.answer(http.StatusOK, media, file)
}

// beyond says of the log's end what is otherwise said of records.
func beyond(err error, to code) error {
	var r *vault.Refusal
	if !errors.As(err, &r) || !errors.Is(r, vault.ErrNotFound) {
		return err
	}
	p := refuse(to)
	p.entry = r.Entry
	return p
}
