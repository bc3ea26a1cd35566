// Package program makes a decision program of a policy: its rules, as OPA's compiler has rewritten them, are evaluated
// while the input is unknown, and what is left is one graph of conditions in which equal conditions are one node. The
// same graph is evaluated for a decision, folded for a session, written as SQL, searched for an input that fulfils it
// (package solve), and read by people.
//
// Whatever has no exact counterpart is refused when the program is made (ErrUntranslatable), never approximated. The
// package knows paths below input and the values at them; what they mean, and where they come from, is the caller's.
package program
