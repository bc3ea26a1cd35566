package desk_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/retention"
)

// TestListsShowWhomPolicyShows: somebody who is limited to a region does not learn from a list who of another one asked for
// what, is held or waits for review, and finds what they may see behind it.
func TestListsShowWhomPolicyShows(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx := t.Context()
	o.Credential("french", vault.CredentialSpec{Client: "console-3", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"FR"}})
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	jeanne := o.Create("contact", map[string]any{"family_name": "Barret", "region": "FR"}).ID
	hers, his, nobodys := o.open("access", ada, nil), o.open("access", jeanne, nil), o.open("access", uuid.Nil, nil)
	var holds []uuid.UUID
	for i, id := range []uuid.UUID{ada, ada, jeanne} { // due in this order
		h, err := o.PlaceHold(ctx, o.As("officer"), "contact", id, desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Duration(i+1) * time.Hour)})
		o.Must(err)
		holds = append(holds, h.Hold.ID)
		o.Exec(`INSERT INTO review (subject, id, record, kind, index, at) VALUES ($1, $2, $1, 'contact', 1, now())`, id, uuid.Must(uuid.NewV7()))
	}
	for who, n := range map[string]int{"officer": 3, "french": 1} {
		rs, err := o.Reviews(ctx, o.As(who), desk.ReviewQuery{})
		o.Must(err)
		due, err := o.HoldsDue(ctx, o.As(who), 24*time.Hour, retention.Hold{}, 10)
		o.Must(err)
		if len(rs.Reviews) != n || len(due.Holds) != n || rs.Reviews[n-1].Subject != jeanne || due.Holds[n-1].ID != holds[2] {
			t.Errorf("%s: %d reviews, %d holds, want %d", who, len(rs.Reviews), len(due.Holds), n)
		}
	}
	for who, wanted := range map[string][]uuid.UUID{"officer": {hers.ID, his.ID, nobodys.ID}, "french": {his.ID, nobodys.ID}} {
		var got []uuid.UUID
		for q := (desk.RequestQuery{Limit: 1}); ; {
			page, err := o.Requests(ctx, o.As(who), q)
			o.Must(err)
			for i := range page.Requests {
				got = append(got, page.Requests[i].ID)
			}
			if q.After = page.Next; q.After == uuid.Nil {
				break
			}
		}
		if len(got) != len(wanted) || got[0] != wanted[0] || got[len(got)-1] != wanted[len(wanted)-1] {
			t.Errorf("%s: requests %v, want %v", who, got, wanted)
		}
	}
	first, err := o.HoldsDue(ctx, o.As("officer"), 24*time.Hour, retention.Hold{}, 1)
	o.Must(err)
	second, err := o.HoldsDue(ctx, o.As("officer"), 24*time.Hour, first.Next, 5)
	o.Must(err)
	if len(first.Holds) != 1 || first.Next.ID != holds[0] || len(second.Holds) != 2 || second.Next.ID != uuid.Nil {
		t.Errorf("pages: %d, then %d", len(first.Holds), len(second.Holds))
	}
}
