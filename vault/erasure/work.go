package erasure

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
)

// work is what the procedure remembers of a request from step to step. It lies sealed under the request's own key, which
// is destroyed when everything is done: after that nobody can tell whose erasure it was but by the salt that the person
// has.
type work struct {
	Salt       []byte           `json:"salt"`
	Pseudonyms []uuid.UUID      `json:"pseudonyms"` // that the log's entries about the request use
	Person     uuid.UUID        `json:"person"`     // the pseudonym of the destruction's entry
	Entries    []uuid.UUID      `json:"entries"`
	Recipients []recipient      `json:"recipients"`
	Alive      []uint8          `json:"alive"` // slots of the keys that there were as it began
	Merged     []merged         `json:"merged,omitzero"`
	Frozen     time.Time        `json:"frozen"`
	Destroyed  []destroyed      `json:"destroyed"`
	Rows       map[string]int64 `json:"rows"`
	Tokens     map[string]int64 `json:"tokens"`
	Probes     []finding        `json:"probes"`
	Issued     []uuid.UUID      `json:"issued"` // certificates, the first one first
	Stated     []string         `json:"stated"` // what the last certificate says of the recipients' answers
}

// recipient is somebody who received data of the person, by the log.
type recipient struct {
	Client string    `json:"client"`
	Name   string    `json:"name"`
	Days   int       `json:"days"` // until its answer is overdue
	IDs    []string  `json:"ids"`  // by which it knows the person
	ID     uuid.UUID `json:"id"`   // of its instruction
}

// destroyed is one key of the person that is gone.
type destroyed struct {
	Class      string    `json:"class"`
	Slot       uint8     `json:"slot"`
	Part       int       `json:"part,omitzero"` // of which record of the person, see stage.part
	Bucket     uuid.UUID `json:"bucket"`
	Version    int32     `json:"version"`
	Generation int64     `json:"generation"`
	At         time.Time `json:"at"`
	Ended      time.Time `json:"ended,omitzero"` // found destroyed: the keystone's generation
}

// finding is what one search found.
type finding struct {
	Name     string `json:"name"`
	Searched string `json:"searched"`
	Looked   int64  `json:"looked"`
	Found    int64  `json:"found"`
}

func (w *work) name(pseudonym uuid.UUID) {
	if !slices.Contains(w.Pseudonyms, pseudonym) {
		w.Pseudonyms = append(w.Pseudonyms, pseudonym)
	}
}

// readWork opens what was remembered; a request that has not begun remembers nothing.
func (s *stage) readWork(ctx context.Context) error {
	part, err := s.p.Requests.Part(ctx, s.tx, s.Stored, requests.Work)
	switch {
	case errors.Is(err, fault.ErrNotFound), errors.Is(err, fault.ErrShredded):
		s.work = work{Rows: map[string]int64{}, Tokens: map[string]int64{}}
		return nil
	case err != nil:
		return err
	}
	if err := json.Unmarshal(part.Reveal(), &s.work); err != nil {
		return fmt.Errorf("work of %s: %w", s.ID, fault.ErrIntegrity)
	}
	return nil
}

// keepWork seals it again. It is called before the request itself is put.
func (s *stage) keepWork(ctx context.Context) error {
	if s.work.Salt == nil {
		salt := certificate.NewSalt()
		s.work.Salt = salt[:]
	}
	b, err := json.Marshal(s.work, json.Deterministic(true))
	if err != nil {
		return fmt.Errorf("work of %s: %w", s.ID, err)
	}
	return s.p.Requests.PutPart(ctx, s.tx, s.Stored, requests.Work, crypto.NewSecret(b))
}

// unmarshalIDs reads ids by which a recipient knows somebody.
func unmarshalIDs(plain crypto.Secret, ids *[]string) error {
	if err := json.Unmarshal(plain.Reveal(), ids); err != nil {
		return fmt.Errorf("instruction: %w", fault.ErrIntegrity)
	}
	return nil
}
