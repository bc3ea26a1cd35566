// Package dossier hands people what is held about them: the copy of GDPR Art. 15(3) with the information of Art. 15(1), and
// the machine-readable part of it that Art. 20 lets them take elsewhere, as a ZIP file that is made while it is sent.
//
// Every page of records passes the vault's gate by itself: it is decided by policy as it stands then, and in the log before
// its first byte leaves. So memory stays flat however much there is, no transaction is open while the reader is slow, and
// an erasure, or a change of policy, ends the file where it is: without its last part, which no program takes for a whole
// one. Nothing is written to disk.
//
// Of a person with several records that were merged it holds all of them; each part says which record it is of.
//
// A hold is not told of: that a legal claim exists is not for the person to learn here. Nothing of other people is in it
// but what stands in the person's own records.
package dossier
