// Package api serves the vault over HTTP: it authenticates a credential, reads the request strictly, calls one method
// of the vault, and writes the answer or a problem document.
//
// It promises that no error repeats anything the caller sent, that every answer under /v1 names the log entry it left
// under, and that nothing of a record is cached on the way. It decides nothing about access, and it knows no kind of
// record by name: kinds, their fields and the OpenAPI document come from the active catalog of each request. TLS,
// listeners and the server's shutdown belong to the command.
package api
