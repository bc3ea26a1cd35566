// Package fence keeps the fence ledger: an append-only file beside the keystone, outside every backup of the
// database, that says which subjects were erased and which of their keys were shredded. A database restored
// from a backup does not know of the erasures that came after it; the ledger does, so that they are repeated
// before anyone is served.
//
// Each line holds a MAC under the row-MAC key over its content and the MAC of the line before, so that an
// edited, removed, inserted or moved line is found. Lines cut off at the end leave a shorter ledger that
// verifies: the caller finds them by comparing Count with the number the database has seen, and the ledger
// itself as long as one copy, or one process that saw them, is left.
//
// It knows ids and numbers, and no personal data; it deletes nothing and decides nothing.
package fence
