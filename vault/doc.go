// Package vault is the one door to customer records. Every method of Session passes the same gate, in
// this order: load the facts in one query, decide in memory, act (open only the allowed fields, or
// write), record in the log, release. There is no other exported way to a record.
//
// It knows records, keys and policy decisions; it knows no HTTP.
package vault
