package witness_test

import (
	"testing"

	"github.com/transparency-dev/tessera"
)

// Another implementation's policy accepts what our client collected, and refuses it without one of the cosignatures.
func TestTesseraAcceptsOurCosignatures(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 3)
	const quorum = "group g 2 w0 w1 w2\nquorum g"
	theirs, err := tessera.NewWitnessGroupFromPolicy([]byte(all[0].Line() + all[1].Line() + all[2].Line() + quorum))
	must(t, err)
	cosigned, err := j.cosign(t, group(t, quorum, all...), 13)
	must(t, err)
	if !theirs.Satisfied(cosigned) {
		t.Error("tessera does not accept the cosigned checkpoint")
	}
	one, err := j.cosign(t, group(t, "quorum w0", all...), 13)
	must(t, err)
	if theirs.Satisfied(one) {
		t.Error("tessera accepts one cosignature for two")
	}
}
