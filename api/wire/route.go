package wire

import (
	"net/http"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// Route is one method of one pattern. {kinds} stands for the path of a kind in the active catalog and {list} for the
// list of one of its child kinds, so the table holds for every catalog.
type Route struct {
	Method   string
	Pattern  string
	Name     string // of its operation in package spec
	Serve    func(*Call) error
	Applies  func(*catalog.Kind) bool // to the kind that is served; nil means to all
	Public   bool                     // needs no credential
	Off      bool                     // what it serves is not configured: nothing is there
	Limit    int64                    // bytes of a body that is no JSON; 0 for the usual bound
	Within   time.Duration            // the request's deadline; 0 for the usual one
	Upload   bool                     // bounds of an import instead of those of a JSON body
	Recall   bool                     // its first statement reads the credential along: it is not read before
	Filtered bool                     // its query compares fields of the kind
}

// The methods that routes have.
const (
	Get    = http.MethodGet
	Post   = http.MethodPost
	Patch  = http.MethodPatch
	Delete = http.MethodDelete
)

// IsSubject is true of a kind whose records own keys.
func IsSubject(k *catalog.Kind) bool { return k.Subject }

// IsPerson is true of a kind whose records stand for people and organisations, whom rights belong to.
func IsPerson(k *catalog.Kind) bool { return k.Person() }

// NotSubject is true of a kind whose records belong to another one.
func NotSubject(k *catalog.Kind) bool { return !k.Subject }

// Changeable is true of a kind whose records may be patched.
func Changeable(k *catalog.Kind) bool { return !k.AppendOnly }

// Searchable is true of a kind that declares compound searches.
func Searchable(k *catalog.Kind) bool { return len(k.Searches) > 0 }
