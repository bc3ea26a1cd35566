package main

import "testing"

func TestFlipSchedule(t *testing.T) {
	for when, want := range map[string]string{
		"": "manual", "manual": "manual", "immediate": "immediate", "every 1h": "every 1h0m0s", "every 90m": "every 1h30m0s",
	} {
		if got, err := (flipFlags{Flip: when}).schedule(); err != nil || got.name != want {
			t.Errorf("--flip %q: got %q, %v", when, got.name, err)
		}
	}
	if got, err := (flipFlags{KeyCopies: "/copies"}).schedule(); err != nil || got.name != "every 1h0m0s" {
		t.Errorf("with a place for key copies: got %q, %v", got.name, err)
	}
	for _, bad := range []string{"hourly", "every", "every hour", "every 1s", "every -1h"} {
		if _, err := (flipFlags{Flip: bad}).schedule(); err == nil {
			t.Errorf("--flip %q was taken", bad)
		}
	}
}
