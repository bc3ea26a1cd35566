// Package rights knows what the law lets a person ask for and by when it must be answered: requests of data subjects
// and the steps they may take, legal clocks, what retention rules and holds leave of a record, and which right exists
// under which legal basis.
//
// It promises that no request about a person's data is carried out unverified, whatever the order of events, and that
// every answer depends on its arguments alone. It stores nothing, calls nobody and reads no clock; a moment is always
// an argument. It holds no personal data: ids, codes, moments and counts.
package rights
