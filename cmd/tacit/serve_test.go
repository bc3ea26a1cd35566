package main

import (
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres"
)

func TestAdmit(t *testing.T) {
	good := database{role: postgres.RoleInfo{Fsync: true}, current: 3, want: 3}
	with := func(change func(*database)) database {
		db := good
		change(&db)
		return db
	}
	tests := []struct {
		name string
		db   database
		role string
		hint string // part of it, "" for admission
	}{
		{"least rights", good, "", ""},
		{"newer schema", with(func(db *database) { db.current = 4 }), "", ""},
		{"older schema", with(func(db *database) { db.current = 2 }), "", "tacit migrate"},
		{"superuser", with(func(db *database) { db.role.Superuser = true }), "", "CREATE ROLE"},
		{"owner", with(func(db *database) { db.role.OwnsTables = true }), "", "CREATE ROLE"},
		{"fsync off", with(func(db *database) { db.role.Fsync = false }), "", "fsync = on"},
		{"development cluster", database{
			role: postgres.RoleInfo{Superuser: true, OwnsTables: true, DevCluster: true}, current: 3, want: 3,
		}, leastRole, ""},
		{"development cluster, older schema", database{role: postgres.RoleInfo{DevCluster: true}, want: 3}, "", "tacit migrate"},
		{"nothing known", database{}, "", "fsync = on"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			role, err := tt.db.admit()
			if (err != nil) != (tt.hint != "") || role != tt.role {
				t.Fatalf("got %q, %v", role, err)
			}
			if err != nil && !strings.Contains(hintFor(err), tt.hint) {
				t.Errorf("got hint %q, want it to name %q", hintFor(err), tt.hint)
			}
		})
	}
}
