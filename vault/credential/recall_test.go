package credential

import (
	"context"
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
)

// One credential too many costs one that is remembered, and one that is known already none.
func TestRecallRemembersSoMany(t *testing.T) {
	var r recalled
	for i := range mostRecalled {
		r.keep(strconv.Itoa(i), &Credential{ID: uuid.New()})
	}
	r.keep("0", &Credential{ID: uuid.New()})
	if len(r.by) != mostRecalled {
		t.Errorf("%d are remembered after one came again, want %d", len(r.by), mostRecalled)
	}
	r.keep("one more", &Credential{ID: uuid.New()})
	if len(r.by) != mostRecalled {
		t.Errorf("%d are remembered after one more, want %d", len(r.by), mostRecalled)
	}
	s := &Store{recalled: recalled{by: r.by}}
	if _, known := s.Recall("one more"); !known {
		t.Error("the last one is not remembered")
	}
}

// A customer's credential ends with its subject, which its row does not tell: it is read each time.
func TestRecallForgetsCustomers(t *testing.T) {
	var r recalled
	r.keep("customer", &Credential{ID: uuid.New(), Spec: Spec{Subject: uuid.New()}})
	if len(r.by) != 0 {
		t.Error("a customer's credential is remembered")
	}
}

// A database that does not answer is no reason to ask it about everybody once it does.
func TestConfirmOutageForgetsNobody(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	pool, err := pgxpool.New(ctx, "host="+t.TempDir()+" user=nobody dbname=nowhere")
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	s := &Store{pool: pool}
	s.recalled.keep("token", &Credential{ID: uuid.New()})
	a, _ := s.Recall("token")
	if _, err := s.Confirm(ctx, a); err == nil || errors.Is(err, fault.ErrUnauthenticated) {
		t.Fatalf("confirmed without a database: %v", err)
	}
	if _, known := s.Recall("token"); !known {
		t.Error("an outage made it forget a credential")
	}
}
