package api_test

import (
	"os"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

func TestP9NoDoorIsAnOracle(t *testing.T) {
	t.Parallel()
	tw := newTwins(t)
	for i := range callers {
		c := &callers[i]
		f := tw.formsOf(t, c)
		gen := rapid.Custom(func(rt *rapid.T) *play { return c.draw(rt, f) })
		for s := range oraclePlays() {
			told, err := tw.run(t, gen.Example(s))
			if err != nil {
				t.Fatalf("%s, play %d: %v", c.role, s, err)
			}
			if told != "" {
				t.Errorf("play %d: %s", s, told)
				break
			}
		}
	}
}

func oraclePlays() int {
	n, err := strconv.Atoi(os.Getenv("PLAYS"))
	if err != nil {
		return 10
	}
	return n
}
