// Package policy decides: who may do what with which record, for which purpose, and in which form each class of
// fields leaves. It asks OPA. A guard inside the binary only ever removes rights from what the team's own Rego gives.
//
// It knows actors, purposes, facts about records and names of classes. It knows no SQL, no HTTP, no values of fields
// (but see Masked), and it sees no clock: the vault resolves time, expiry and holds into facts first.
package policy
