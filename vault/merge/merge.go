// Package merge finds records that may be of the same person, lets somebody say that they are, and takes that back. A merge
// is a link: nothing sealed moves, and each record keeps its own keys, history and ledger. From then on each is decided by
// what is strictest in any of them (see ledger.Link), and an erasure is of all. It decides nothing by itself: each method
// passes the vault's gate.
package merge

import "github.com/tacitcrm/tacit/vault"

// Merger is safe for concurrent use.
type Merger struct{ on vault.Foundation }

// New makes a merger of a vault's records.
func New(v *vault.Vault) *Merger { return &Merger{on: v.Foundation()} }

// MaxRecords is how many records of one person can be merged: each has a copy of what the others say.
const MaxRecords = 16
