// Package inquiry answers what people ask about the policy: who can see a field, why a recorded decision came about,
// what another policy would have decided, and which permissions nobody makes use of. It opens no field and releases
// nothing of a record; who may ask is decided by its caller.
package inquiry
