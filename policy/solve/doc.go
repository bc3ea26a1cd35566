// Package solve reasons about conditions: whether an input can fulfil one, of which inputs two differ, and in how few
// words one can be said. Every answer is for all inputs of a domain at once, and none is found by trying.
//
// "There is none" is a proof. A witness is a claim that the caller may check by evaluating the condition on it, and
// says so where it must. The package knows conditions of package program, and nothing of what their paths mean.
package solve
