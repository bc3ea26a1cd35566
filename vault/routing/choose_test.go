package routing

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// members draws a team, whose turns are apart but for those who never had one.
func members(t *rapid.T) []Candidate {
	list := make([]Candidate, rapid.IntRange(1, 6).Draw(t, "members"))
	turns := rapid.Permutation([]int64{1, 2, 3, 4, 5, 6}).Draw(t, "turns")
	for i := range list {
		list[i] = Candidate{Member: string(rune('a' + i)), Open: rapid.Int64Range(0, 4).Draw(t, "open"), Given: rapid.Int64Range(0, 3).Draw(t, "given")}
		if rapid.Bool().Draw(t, "had one") {
			list[i].turn = turns[i]
		}
	}
	return list
}

// TestRoundIsFair: however the round stood, of turns one after the other no member has more than one more than another.
func TestRoundIsFair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := members(t)
		counts := make([]int, len(list))
		for n := range int64(rapid.IntRange(1, 30).Draw(t, "turns")) {
			c := choose(catalog.RoundRobin, list)
			for i := range list {
				if list[i].Member == c.Member {
					counts[i]++
				}
			}
			c.turn, c.Chosen = 100+n, false
			least, most := counts[0], counts[0]
			for _, n := range counts {
				least, most = min(least, n), max(most, n)
			}
			if most-least > 1 {
				t.Fatalf("after %d turns: %v", n+1, counts)
			}
		}
	})
}

// TestLeastBusyIsNeverBusier: nobody has less to do than who is chosen, and of those who have as much nobody was given less
// within the window.
func TestLeastBusyIsNeverBusier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := members(t)
		c := choose(catalog.LeastBusy, list)
		chosen := 0
		for _, o := range list {
			if o.Chosen {
				chosen++
			}
			if o.Open < c.Open || o.Open == c.Open && o.Given < c.Given {
				t.Fatalf("%+v was chosen, and not %+v", *c, o)
			}
		}
		if chosen != 1 {
			t.Fatalf("%d were chosen", chosen)
		}
	})
}

func TestNobodyIsChosenOfNobody(t *testing.T) {
	if c := choose(catalog.RoundRobin, nil); c != nil {
		t.Errorf("got %+v", c)
	}
}
