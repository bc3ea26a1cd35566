package policy

import (
	"fmt"
	"reflect"
	"testing"
)

// Every field of a request must reach the key, also one that is added later: an input the key forgets would let one
// request take the answer of another.
func TestKeyCoversEveryField(t *testing.T) {
	full := func() *Request {
		return &Request{
			Actor:  Actor{Roles: []string{"r"}, Teams: []string{"t"}, Regions: []string{"g"}},
			Record: &Record{Consents: map[string]Consent{"p": {Channels: map[string]bool{"c": true}}}, Bases: map[string]bool{"b": true}},
		}
	}
	base := string(appendKey(nil, full()))
	leaves := 0
	for {
		q := full()
		n := 0
		if !changeLeaf(reflect.ValueOf(q).Elem(), leaves, &n) {
			break
		}
		if string(appendKey(nil, q)) == base {
			t.Errorf("leaf %d of Request does not reach the key", leaves)
		}
		leaves++
	}
	if leaves < 23 {
		t.Errorf("got %d leaves, want at least 23: the walk is broken", leaves)
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

func TestKeyTellsNeighboursApart(t *testing.T) {
	keys := map[string]string{}
	for name, q := range map[string]*Request{
		"purpose":        {Purpose: "ab"},
		"purpose action": {Purpose: "a", Action: "b"},
		"one role":       {Actor: Actor{Roles: []string{"ab"}}},
		"two roles":      {Actor: Actor{Roles: []string{"a", "b"}}},
		"role team":      {Actor: Actor{Roles: []string{"a"}, Teams: []string{"b"}}},
		"no record":      {},
		"empty record":   {Record: &Record{}},
		"basis":          {Record: &Record{Bases: map[string]bool{"a": true}}},
		"consent":        {Record: &Record{Consents: map[string]Consent{"a": {}}}},
	} {
		k := string(appendKey(nil, q))
		if other, ok := keys[k]; ok {
			t.Errorf("%s and %s have the same key", name, other)
		}
		keys[k] = name
	}
}

func TestMemoIsBounded(t *testing.T) {
	var m memo
	for i := range 3 * memoSize {
		m.put(fmt.Append(nil, i), Decision{Visible: true})
	}
	if got := len(m.young) + len(m.old); got > 2*memoSize {
		t.Errorf("got %d entries, want at most %d", got, 2*memoSize)
	}
	if _, ok := m.get(fmt.Append(nil, 3*memoSize-1)); !ok {
		t.Error("the last entry is gone")
	}
	if _, ok := m.get(fmt.Append(nil, 0)); ok {
		t.Error("the first entry is still there")
	}
	m.put(make([]byte, memoKeyMax+1), Decision{Visible: true})
	if _, ok := m.get(make([]byte, memoKeyMax+1)); ok {
		t.Error("a key above the limit is kept")
	}
}

// An entry that is asked for survives the change of generations.
func TestMemoKeepsWhatIsUsed(t *testing.T) {
	var m memo
	m.put([]byte("used"), Decision{Visible: true})
	for i := range 3 * memoSize {
		m.put(fmt.Append(nil, i), Decision{})
		if d, ok := m.get([]byte("used")); !ok || !d.Visible {
			t.Fatalf("gone after %d entries", i)
		}
	}
}

// The allow-list must name builtins that exist, or a typo would silently take one away.
func TestBuiltinsExist(t *testing.T) {
	have := map[string]bool{}
	for _, b := range capabilities().Builtins {
		have[b.Name] = true
	}
	for _, name := range builtins {
		if !have[name] {
			t.Errorf("%s is not a builtin of this OPA", name)
		}
	}
	if net := capabilities().AllowNet; net == nil || len(net) > 0 {
		t.Errorf("AllowNet is %v, want empty and not nil", net)
	}
}
