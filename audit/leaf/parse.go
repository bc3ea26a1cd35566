package leaf

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
)

// jsonEntry is a leaf's JSON, for decoding only.
type jsonEntry struct {
	V        int         `json:"v"`
	ID       uuid.UUID   `json:"id"`
	Time     string      `json:"time"`
	Actor    uuid.UUID   `json:"actor"`
	Client   uuid.UUID   `json:"client"`
	Action   string      `json:"action"`
	Kind     string      `json:"kind"`
	Purpose  string      `json:"purpose"`
	Basis    string      `json:"basis"`
	Policy   string      `json:"policy"`
	Catalog  string      `json:"catalog"`
	Decision string      `json:"decision"`
	Outcome  Outcome     `json:"outcome"`
	Reasons  []string    `json:"reasons"`
	Oblige   []string    `json:"oblige"`
	Groups   []jsonGroup `json:"groups"`
	Record   string      `json:"record"`
}

type jsonGroup struct {
	Clear    []string    `json:"clear"`
	Mask     []string    `json:"mask"`
	Token    []string    `json:"token"`
	Subjects []uuid.UUID `json:"subjects"`
	Details  []string    `json:"details"`
}

// Parse reads a leaf. It accepts exactly what MarshalCanonical writes and returns ErrNotCanonical for everything
// else: unknown and repeated keys, another order, spelling or version. Errors never quote the input.
func Parse(b []byte) (Entry, error) {
	if err := bounded(b); err != nil {
		return Entry{}, fmt.Errorf("parse entry: %w", err)
	}
	var l jsonEntry
	if err := json.Unmarshal(b, &l, json.RejectUnknownMembers(true)); err != nil {
		return Entry{}, fmt.Errorf("parse entry: %w: json", ErrNotCanonical) // the decoder's text would quote it
	}
	e, err := l.entry()
	if err != nil {
		return Entry{}, fmt.Errorf("parse entry: %w", err)
	}
	if err := e.check(); err != nil {
		return Entry{}, fmt.Errorf("parse entry: %w", err)
	}
	if !bytes.Equal(e.appendCanonical(make([]byte, 0, len(b))), b) {
		return Entry{}, fmt.Errorf("parse entry: %w: form", ErrNotCanonical)
	}
	return e, nil
}

func (l *jsonEntry) entry() (Entry, error) {
	at, err := time.Parse(timeLayout, l.Time)
	if err != nil {
		return Entry{}, notCanonical("time")
	}
	e := Entry{
		ID: l.ID, Time: at, Actor: l.Actor, Client: l.Client,
		Action: l.Action, Kind: l.Kind, Purpose: l.Purpose, Basis: l.Basis,
		Decision: l.Decision, Outcome: l.Outcome, Reasons: l.Reasons, Oblige: l.Oblige,
	}
	if e.Policy, err = parseDigest(l.Policy); err != nil {
		return Entry{}, notCanonical("policy")
	}
	if e.Catalog, err = parseDigest(l.Catalog); err != nil {
		return Entry{}, notCanonical("catalog")
	}
	if l.Record != "" {
		if e.Record, err = base64.RawURLEncoding.DecodeString(l.Record); err != nil {
			return Entry{}, notCanonical("record")
		}
	}
	for i := range l.Groups {
		g, err := l.Groups[i].group()
		if err != nil {
			return Entry{}, err
		}
		e.Groups = append(e.Groups, g)
	}
	return e, nil
}

func (l *jsonGroup) group() (Group, error) {
	g := Group{Clear: l.Clear, Mask: l.Mask, Token: l.Token, Subjects: l.Subjects}
	for _, s := range l.Details {
		d, err := base64.RawURLEncoding.DecodeString(s)
		if err != nil {
			return Group{}, notCanonical("details")
		}
		g.Details = append(g.Details, d)
	}
	return g, nil
}

// parseDigest leaves spelling to the comparison of whole leaves and reads an absent digest as zero.
func parseDigest(s string) (digest [32]byte, err error) {
	if s == "" {
		return digest, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(s, digestMark))
	if err != nil || len(raw) != len(digest) {
		return digest, ErrNotCanonical
	}
	return [32]byte(raw), nil
}

// idAt is where the id stands in every leaf of this version.
const idAt = len(`{"v":1,"id":"`)

// PeekID reads the id of a leaf and nothing else of it. The error is ErrNotCanonical.
func PeekID(b []byte) (uuid.UUID, error) {
	if len(b) < idAt+36 {
		return uuid.Nil, ErrNotCanonical
	}
	id, err := uuid.ParseBytes(b[idAt : idAt+36])
	if err != nil {
		return uuid.Nil, ErrNotCanonical
	}
	return id, nil
}
