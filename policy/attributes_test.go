package policy

import (
	"reflect"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/tacitcrm/tacit/policy/program"
)

func full() *Request {
	return &Request{
		Actor: Actor{ID: "a", Roles: []string{"r"}, Teams: []string{"t"}, Regions: []string{"g"}, Subject: "s"}, Client: Client{ID: "c", Kind: "k"},
		Purpose: "p", Action: "x", Kind: "y", Ticket: "z",
		Record: &Record{
			Subject: "s", Owner: "o", Team: "t", Region: "g", Stage: "e",
			Consents: map[string]Consent{"p": {Status: "given", Channels: map[string]bool{"c": true}}}, Bases: map[string]bool{"b": true},
		},
	}
}

// Every field of a request must be an attribute: what the program cannot read, the program cannot decide by, and a
// session's key would leave it out.
func TestAttributesCoverEveryField(t *testing.T) {
	values := func(q *Request) string {
		out := ""
		for _, p := range everyPath() {
			a, err := resolve(p)
			if err != nil {
				t.Fatal(err)
			}
			v := a.Get(&env{request: q, record: q.Record})
			out += p.String() + "=" + v.String() + ";"
		}
		return out
	}
	base := values(full())
	leaves := 0
	for {
		q, n := full(), 0
		if !changeLeaf(reflect.ValueOf(q).Elem(), leaves, &n) {
			break
		}
		if values(q) == base {
			t.Errorf("leaf %d of Request is no attribute", leaves)
		}
		leaves++
	}
	if leaves < 25 {
		t.Errorf("got %d leaves, want at least 25: the walk is broken", leaves)
	}
}

// everyPath lists the attributes, with the names that full uses at the stars.
func everyPath() []*program.Path {
	var paths []*program.Path
	for _, a := range attributes {
		segments := splitPath(a.path)
		for i, s := range segments {
			switch {
			case s != "*":
			case segments[i-1] == "channels":
				segments[i] = "c"
			case segments[i-1] == "bases":
				segments[i] = "b"
			default:
				segments[i] = "p"
			}
		}
		paths = append(paths, program.PathOf(segments...))
	}
	return paths
}

// The program and the interpreter must be given the same input: present and absent, type and value.
func TestAttributesAgreeWithTheInput(t *testing.T) {
	empty := full()
	empty.Actor, empty.Client, empty.Ticket, empty.Kind, empty.Record = Actor{}, Client{}, "", "", &Record{}
	bare := full()
	bare.Record = nil
	for name, q := range map[string]*Request{"full": full(), "empty": empty, "without a record": bare} {
		input := inputTerm(q)
		for _, p := range everyPath() {
			a, err := resolve(p)
			if err != nil {
				t.Fatal(err)
			}
			got := a.Get(&env{request: q, record: q.Record})
			if want := found(input, p); !same(want, got) {
				t.Errorf("%s, %s: got %s, want %v", name, p, got.String(), want)
			}
		}
	}
}

// found is the input's value at a path, nil for none.
func found(input *ast.Term, p *program.Path) ast.Value {
	at := input
	for _, s := range p.Segments {
		if at = at.Get(ast.StringTerm(s.Name)); at == nil {
			return nil
		}
	}
	return at.Value
}

func same(want ast.Value, got program.Value) bool {
	switch want := want.(type) {
	case nil:
		return !got.Defined()
	case ast.Object:
		return got.Type == program.Object
	case ast.String:
		return got.Type == program.String && got.Text == string(want)
	case ast.Boolean:
		return got.Type == program.Bool && got.Bool == bool(want)
	case *ast.Array:
		if got.Type != program.List || want.Len() != len(got.List) {
			return false
		}
		for i, s := range got.List {
			if !want.Elem(i).Equal(ast.StringTerm(s)) {
				return false
			}
		}
		return true
	default:
		return false
	}
}

// changeLeaf changes the leaf with number want, counting from *n, and reports whether there was one.
func changeLeaf(v reflect.Value, want int, n *int) bool {
	switch v.Kind() {
	case reflect.Struct:
		for _, field := range v.Fields() {
			if changeLeaf(field, want, n) {
				return true
			}
		}
		return false
	case reflect.Pointer:
		return changeLeaf(v.Elem(), want, n)
	case reflect.Slice:
		return changeLeaf(v.Index(0), want, n)
	case reflect.Map:
		for _, k := range v.MapKeys() {
			elem := reflect.New(v.Type().Elem()).Elem()
			elem.Set(v.MapIndex(k))
			if changeLeaf(elem, want, n) {
				v.SetMapIndex(k, elem)
				return true
			}
		}
		return false
	default:
		*n++
		if *n-1 != want {
			return false
		}
		if v.Kind() == reflect.Bool {
			v.SetBool(!v.Bool())
		} else {
			v.SetString(v.String() + "x")
		}
		return true
	}
}
