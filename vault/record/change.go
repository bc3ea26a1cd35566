package record

import (
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/value"
)

// Fill puts a draft's values into a new record and binds it.
func (r *Record) Fill(d *draft.Draft, keys *keyring.Subject) error {
	if err := r.apply(d, keys); err != nil {
		return err
	}
	r.end(d, r.Created)
	return r.Bind(keys)
}

// Patch puts a draft's values into a stored record as its next version, and binds it.
func (r *Record) Patch(d *draft.Draft, keys *keyring.Subject, now time.Time) error {
	r.Version++
	r.Updated = now
	if err := r.apply(d, keys); err != nil {
		return err
	}
	r.unverify(d)
	r.end(d, now)
	return r.Bind(keys)
}

// Touch makes the next version of a record whose own values stay, or were set already, and binds it.
func (r *Record) Touch(keys *keyring.Subject, now time.Time) error {
	r.Version++
	r.Updated = now
	return r.Bind(keys)
}

// apply puts a draft's values into a record at its version, sealing only what the draft sets.
func (r *Record) apply(d *draft.Draft, keys *keyring.Subject) error {
	for i := range d.Settings {
		s := &d.Settings[i]
		if !s.Field.Sealed() {
			r.Set(s.Field, s.Value)
			continue
		}
		if err := r.Seal(keys, s.Field, s.Value); err != nil {
			return err
		}
	}
	return nil
}

// SetClear puts only a draft's clear values into a record: what decisions about the record as it would be rest
// on. The record is not bound.
func (r *Record) SetClear(d *draft.Draft) {
	for _, s := range d.Settings {
		if !s.Field.Sealed() {
			r.Set(s.Field, s.Value)
		}
	}
}

// unverify takes back that a value was verified when a patch sets another one: what was checked is gone.
func (r *Record) unverify(d *draft.Draft) {
	verified, ok := r.Table.Kind.Field("verified")
	if _, given := d.Get("verified"); !ok || given {
		return
	}
	for i := range d.Settings {
		shape, _ := r.Shape(d.Settings[i].Field)
		if shape.Index != nil && shape.Index.Unique == catalog.UniqueVerified {
			r.Set(verified, verified.Default)
		}
	}
}

// A kind with these two fields says when the relationship with its subjects ended: retention counts from then.
const (
	stageField = "stage"
	stageEnded = "ended"
	endedField = "ended_at"
)

// end notes when a draft ended the relationship, and forgets it when a draft takes it up again.
func (r *Record) end(d *draft.Draft, now time.Time) {
	f, ok := r.Table.Kind.Field(endedField)
	_, given := d.Get(stageField)
	ended := r.Get(stageField).Text() == stageEnded
	if !ok || !f.Server || f.Type != value.Time || !given || ended && !r.Get(endedField).IsNull() {
		return
	}
	var at value.Value
	if ended {
		at = value.At(now)
	}
	r.Set(f, at)
}
