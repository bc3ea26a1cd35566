package e2e_test

import (
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// parentOf returns the parent of a process and its name with the moment of its start, so that a process that has taken
// over a number is not mistaken; 0 when it has ended.
func parentOf(pid int) (parent int, name string) {
	raw, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return 0, ""
	}
	// pid (name) state ppid …, and a name may hold spaces and parentheses. The 22nd is the start.
	end := strings.LastIndex(string(raw), ")")
	fields := strings.Fields(string(raw)[end+1:])
	parent, err = strconv.Atoi(fields[1])
	if err != nil || fields[0] == "Z" {
		return 0, ""
	}
	return parent, string(raw)[strings.Index(string(raw), "("):end+1] + " " + fields[19]
}

func processName(pid int) string {
	_, name := parentOf(pid)
	return name
}

// descendants returns all processes below one, with their names.
func descendants(t *testing.T, root int) map[int]string {
	t.Helper()
	dirs, err := filepath.Glob("/proc/[0-9]*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no processes in /proc: %v", err)
	}
	below := map[int][]int{}
	for _, dir := range dirs {
		if pid, err := strconv.Atoi(filepath.Base(dir)); err == nil {
			parent, _ := parentOf(pid)
			below[parent] = append(below[parent], pid)
		}
	}
	found := map[int]string{}
	var walk func(int)
	walk = func(pid int) {
		for _, child := range below[pid] {
			found[child] = processName(child)
			walk(child)
		}
	}
	walk(root)
	return found
}

// socketDir is where the private database listens.
func (s *server) socketDir() string {
	s.t.Helper()
	u, err := url.Parse(s.database)
	if err != nil {
		s.t.Fatal("the database URL is malformed")
	}
	return u.Query().Get("host")
}
