// Package wire is what the handlers of the API share: how a route is declared, how a request is read, how an answer and a
// refusal are written.
//
// It reads strictly and repeats nothing that was sent. It serves nothing by itself: package api has the router, and the
// packages beside this one have the handlers of an area each.
package wire
