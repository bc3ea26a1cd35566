package policy

import (
	"fmt"
	"testing"
)

func TestCacheIsBounded(t *testing.T) {
	var m cache[bool]
	for i := range 3 * cacheSize {
		m.put(fmt.Append(nil, i), true)
	}
	if got := len(m.young) + len(m.old); got > 2*cacheSize {
		t.Errorf("got %d entries, want at most %d", got, 2*cacheSize)
	}
	if _, ok := m.get(fmt.Append(nil, 3*cacheSize-1)); !ok {
		t.Error("the last entry is gone")
	}
	if _, ok := m.get(fmt.Append(nil, 0)); ok {
		t.Error("the first entry is still there")
	}
	m.put(make([]byte, cacheKeyMax+1), true)
	if _, ok := m.get(make([]byte, cacheKeyMax+1)); ok {
		t.Error("a key above the limit is kept")
	}
}

// An entry that is asked for survives the change of generations.
func TestCacheKeepsWhatIsUsed(t *testing.T) {
	var m cache[bool]
	m.put([]byte("used"), true)
	for i := range 3 * cacheSize {
		m.put(fmt.Append(nil, i), false)
		if d, ok := m.get([]byte("used")); !ok || !d {
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
