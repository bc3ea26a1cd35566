package witness

import (
	"bytes"
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"slices"
	"sort"
	"strings"

	policy "github.com/transparency-dev/formats/witness"
)

// parsePolicy reads a policy. No error quotes a line: a private key that was pasted by mistake would come out in a
// log.
func parsePolicy(text []byte) (policy.Group, []*peer, error) {
	if len(text) > maxPolicy {
		return policy.Group{}, nil, fmt.Errorf("%w: more than %d bytes", ErrPolicy, maxPolicy)
	}
	quorum, err := policy.ParsePolicy(text)
	if err != nil {
		return policy.Group{}, nil, fmt.Errorf("%w: %s", ErrPolicy, place(text))
	}
	names, err := check(text)
	if err != nil {
		return policy.Group{}, nil, err
	}
	var witnesses []*peer
	for url, key := range quorum.Endpoints() {
		witnesses = append(witnesses, &peer{name: names[url], url: url, key: key})
	}
	if len(witnesses) > maxWitnesses {
		return policy.Group{}, nil, fmt.Errorf("%w: %d witnesses, more than %d", ErrPolicy, len(witnesses), maxWitnesses)
	}
	slices.SortFunc(witnesses, func(a, b *peer) int { return strings.Compare(a.name, b.name) })
	return quorum, witnesses, nil
}

// place says where a policy stops being valid: with the first line that does not follow from those before it.
func place(text []byte) string {
	lines := bytes.Split(text, []byte("\n"))
	valid := sort.Search(len(lines), func(i int) bool {
		begin := bytes.Join(lines[:i+1], []byte("\n"))
		_, err := policy.ParsePolicy(append(begin, "\nquorum none"...))
		return err != nil
	})
	if valid < len(lines) {
		return fmt.Sprintf("line %d", valid+1)
	}
	return "no quorum, or one that is not defined"
}

// check holds the lines to what the parser leaves open, and returns the witnesses' names by URL.
func check(text []byte) (names map[string]string, err error) {
	names, keys := map[string]string{}, map[string]string{}
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		switch f := strings.Fields(line); {
		case len(f) == 4 && f[0] == "witness":
			err = add(names, keys, f[1], f[2], f[3])
		case len(f) > 3 && f[0] == "group":
			err = members(f[3:])
		}
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrPolicy, i+1, err)
		}
	}
	return names, nil
}

// add takes a witness in. One key under two names would be counted twice for a quorum; of two witnesses at one URL
// one would never be asked.
func add(names, keys map[string]string, name, vkey, address string) error {
	u, err := reachable(address)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	w, err := policy.New(vkey, u)
	if err != nil {
		return fmt.Errorf("%s: key not valid", name)
	}
	key := fmt.Sprintf("%s+%08x", w.Key.Name(), w.Key.KeyHash()) // as a signature line names it
	if other, taken := keys[key]; taken {
		return fmt.Errorf("%s has the key of %s", name, other)
	}
	if other, taken := names[w.URL]; taken {
		return fmt.Errorf("%s has the URL of %s", name, other)
	}
	keys[key], names[w.URL] = name, name
	return nil
}

func members(group []string) error {
	seen := map[string]bool{}
	for _, m := range group {
		seen[m] = true
	}
	if len(seen) == len(group) {
		return nil
	}
	return fmt.Errorf("one of %s is named twice", strings.Join(slices.Sorted(maps.Keys(seen)), ", "))
}

// reachable returns the address of a witness: https, or http to this machine, where nobody listens in between.
func reachable(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" || u.Opaque != "":
		return nil, fmt.Errorf("no URL")
	case u.User != nil || u.RawQuery != "" || u.ForceQuery || u.Fragment != "":
		return nil, fmt.Errorf("URL with more than a path")
	case u.Scheme == "https", u.Scheme == "http" && loopback(u.Hostname()):
		return u, nil
	}
	return nil, fmt.Errorf("URL is neither https nor http to this machine")
}

func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
