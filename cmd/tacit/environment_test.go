package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

func TestReadEnvironment(t *testing.T) {
	tests := []struct {
		name string
		pair string
		want string // part of the hint, "" for no error
	}{
		{"ours", "TACIT_TOKEN=x", ""},
		{"another program's", "TACITUS=x", ""},
		{"empty value", "TACIT_URL=", ""},
		{"typing error", "TACIT_TOKN=marker-7f3a", "TACIT_TOKEN"},
		{"typing error in the middle", "TACIT_KEYSTOEN=marker-7f3a", "TACIT_KEYSTONE"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			env, err := readEnvironment([]string{"HOME=/", tt.pair})
			if tt.want == "" {
				if err != nil || env["HOME"] != "/" {
					t.Fatalf("got %v, %v", env, err)
				}
				return
			}
			var out bytes.Buffer
			if code := report(&out, err); code != exitUsage {
				t.Errorf("exit code %d, want %d", code, exitUsage)
			}
			if !strings.Contains(out.String(), "hint: did you mean "+tt.want+"?") {
				t.Errorf("got %q, want a hint to %s", out.String(), tt.want)
			}
			if strings.Contains(out.String(), "marker-7f3a") {
				t.Errorf("the value is shown: %q", out.String())
			}
		})
	}
}

// TestEnvironmentFillsFlags checks that flags take variables of the given environment, not of the process.
func TestEnvironmentFillsFlags(t *testing.T) {
	t.Setenv(envDatabase, "postgres://127.0.0.1:1/process")
	var out bytes.Buffer
	err := run(context.Background(), []string{"serve"}, nil, strings.NewReader(""), &out, &out)
	if err == nil || !strings.Contains(err.Error(), "no database is named") {
		t.Errorf("with an empty environment: got %v, want that no database is named", err)
	}
	err = run(context.Background(), []string{"serve"}, []string{envDatabase + "=postgres://127.0.0.1:1/given"}, strings.NewReader(""), &out, &out)
	if err == nil || !strings.Contains(err.Error(), "connect") {
		t.Errorf("with a database that does not answer: got %v, want an error of connecting", err)
	}
}

// Every variable that a flag says it is read from is one that is known.
func TestFlagsNameKnownVariables(t *testing.T) {
	parser, err := kong.New(&commands{}, kong.Exit(func(int) {}))
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	err = kong.Visit(parser.Model, func(node kong.Visitable, next kong.Next) error {
		if flag, ok := node.(*kong.Flag); ok {
			if from := flag.Tag.Get("from"); from != "" {
				named++
				if from != envDatabase && !slices.Contains(ourVariables, from) {
					t.Errorf("--%s is read from %s, which is refused as unknown", flag.Name, from)
				}
			}
		}
		return next(nil)
	})
	if err != nil || named < 6 {
		t.Errorf("%d flags name a variable, %v", named, err)
	}
}
