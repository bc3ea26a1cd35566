// Package catalog reads the catalog: kinds, fields, classes, purposes, notices and roles, and how consent, requests and
// retention are handled, as YAML.
// It refuses what the vault's promises could not be kept with, at the line where it stands. It holds
// no personal data and does no I/O but to look up time zones.
package catalog

import "crypto/sha256"

// Catalog is a checked catalog. It is never changed.
type Catalog struct {
	Version  int
	Purposes []*Purpose // all slices by declaration
	Notices  []*Notice
	Roles    []*Role
	Kinds    []*Kind

	Controller Controller // the zero Controller: none declared
	Retention  []*RetentionRule
	Holds      []*HoldGround
	Requests   RequestSettings // defaults where the catalog says nothing
	Recipients []*Recipient
	Calendars  []*Calendar
	Letters    map[string]map[string]Letter // template → BCP 47 language → wording

	Pipelines     []*Pipeline
	ServiceLevels *ServiceLevels // nil: none declared
	Routing       Routing        // the zero Routing: none declared

	source   []byte
	kinds    map[string]*Kind
	paths    map[string]*Kind
	purposes map[string]*Purpose
	roles    map[string]*Role
	ages     map[string]int
}

// Digest returns the SHA-256 of the source the catalog was read from.
func (c *Catalog) Digest() [32]byte { return sha256.Sum256(c.source) }

// Kind returns the kind of that name.
func (c *Catalog) Kind(name string) (*Kind, bool) {
	k, ok := c.kinds[name]
	return k, ok
}

// KindByPath returns the kind whose URL segment is path.
func (c *Catalog) KindByPath(path string) (*Kind, bool) {
	k, ok := c.paths[path]
	return k, ok
}

// Purpose returns the purpose of that name.
func (c *Catalog) Purpose(name string) (*Purpose, bool) {
	p, ok := c.purposes[name]
	return p, ok
}

// Role returns the role of that name.
func (c *Catalog) Role(name string) (*Role, bool) {
	r, ok := c.roles[name]
	return r, ok
}

// Notice returns a version of a notice.
func (c *Catalog) Notice(id string, version int) (*Notice, bool) {
	for _, n := range c.Notices {
		if n.ID == id && n.Version == version {
			return n, true
		}
	}
	return nil, false
}
