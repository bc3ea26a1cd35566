package transit_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

const (
	goodToken = "hvs.goodtokengoodtoken"
	keyName   = "vault-a"
)

// server is a Transit engine as far as Engine needs one: it keeps to what Vault and
// OpenBao do, their statuses, their texts and their making a key that is asked to
// encrypt.
type server struct {
	*httptest.Server

	mu        sync.Mutex
	token     string
	namespace string
	keys      map[string]*namedKey
	sealed    bool
	ignoresAD bool // as before associated data was known
	quiet     bool // answers 204 to the making of a key, as before 1.13
	// before may answer a request in the server's place.
	before func(w http.ResponseWriter, r *http.Request) bool
	after  func(r *http.Request) // called without mu
}

// namedKey has its versions, those trimmed excepted.
type namedKey struct {
	versions                         map[uint64][]byte
	latest, minAvail, minDec, minEnc uint64
	exportable, plainBackup          bool
	autoRotate                       int64
	kind                             string
}

func (k *namedKey) rotate() {
	k.latest++
	k.versions[k.latest] = make([]byte, 32)
	_, _ = rand.Read(k.versions[k.latest])
}

func newServer(t *testing.T) *server {
	t.Helper()
	s := &server{token: goodToken, keys: map[string]*namedKey{}}
	s.Server = httptest.NewUnstartedServer(s)
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // of handshakes that are meant to fail
	s.StartTLS()
	t.Cleanup(s.Close)
	return s
}

// config returns how to reach the server.
func (s *server) config(t *testing.T) transit.Config {
	t.Helper()
	ca := filepath.Join(t.TempDir(), "ca.pem")
	block := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw})
	if err := os.WriteFile(ca, block, 0o600); err != nil {
		t.Fatal(err)
	}
	return transit.Config{Address: s.URL, Token: crypto.SecretString(goodToken), Key: keyName, CAFile: ca}
}

// set changes the server between requests.
func (s *server) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.answer(w, r)
	if s.after != nil {
		s.after(r)
	}
}

func (s *server) answer(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.before != nil && s.before(w, r) {
		return
	}
	path, known := strings.CutPrefix(r.URL.Path, "/v1/transit/")
	switch {
	case s.sealed:
		fail(w, http.StatusServiceUnavailable, "Vault is sealed")
	case r.Header.Get("X-Vault-Token") != s.token:
		fail(w, http.StatusForbidden, "permission denied")
	case !known || r.Header.Get("X-Vault-Namespace") != s.namespace:
		fail(w, http.StatusNotFound, fmt.Sprintf("no handler for route %q. route entry not found.", r.URL.Path))
	default:
		s.route(w, r, strings.Split(path, "/"))
	}
}

func (s *server) route(w http.ResponseWriter, r *http.Request, parts []string) {
	var in request
	if r.Method != http.MethodGet && json.NewDecoder(r.Body).Decode(&in) != nil {
		fail(w, http.StatusBadRequest, "failed to parse JSON input")
		return
	}
	name := parts[1]
	key := s.keys[name]
	switch operation := r.Method + " " + parts[0] + " " + strings.Join(parts[2:], "/"); {
	case operation == "GET keys " && key == nil:
		fail(w, http.StatusNotFound)
	case operation == "GET keys ":
		reply(w, key.describe(name))
	case operation == "POST keys ":
		s.makeKey(w, name, in)
	case operation == "POST encrypt ":
		if key == nil { // Vault makes one, if the token may
			s.keys[name] = newKey("aes256-gcm96")
			key = s.keys[name]
		}
		s.encrypt(w, key, in)
	case key == nil:
		fail(w, http.StatusBadRequest, "encryption key not found")
	case operation == "POST decrypt ":
		s.decrypt(w, key, in)
	case operation == "POST keys rotate":
		key.rotate()
		reply(w, key.describe(name))
	case operation == "POST keys config":
		key.configure(w, name, in)
	case operation == "POST keys trim":
		key.trim(w, name, in)
	default:
		fail(w, http.StatusMethodNotAllowed, "unsupported operation")
	}
}

// request is the body of any request.
type request struct {
	Type       string  `json:"type"`
	Plaintext  *string `json:"plaintext"`
	Ciphertext string  `json:"ciphertext"`
	AD         string  `json:"associated_data"`
	Version    uint64  `json:"key_version"`
	MinDec     *uint64 `json:"min_decryption_version"`
	MinEnc     *uint64 `json:"min_encryption_version"`
	MinAvail   *uint64 `json:"min_available_version"`
}

func newKey(kind string) *namedKey {
	k := &namedKey{versions: map[uint64][]byte{}, kind: kind, minDec: 1}
	k.rotate()
	return k
}

func (s *server) makeKey(w http.ResponseWriter, name string, in request) {
	key, exists := s.keys[name]
	if !exists {
		key = newKey(in.Type)
		s.keys[name] = key
	}
	if s.quiet {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	out := key.describe(name)
	if exists {
		out["warnings"] = []string{fmt.Sprintf("key %s already existed", name)}
	}
	reply(w, out)
}

func (k *namedKey) describe(name string) map[string]any {
	listed := map[string]int64{}
	for version := range k.versions {
		if version >= k.minDec {
			listed[strconv.FormatUint(version, 10)] = 1790000000
		}
	}
	return map[string]any{"data": map[string]any{
		"name": name, "type": k.kind, "derived": false, "deletion_allowed": false, "exportable": k.exportable,
		"allow_plaintext_backup": k.plainBackup, "auto_rotate_period": k.autoRotate, "latest_version": k.latest,
		"min_available_version": k.minAvail, "min_decryption_version": k.minDec, "min_encryption_version": k.minEnc,
		"keys": listed, "supports_encryption": true, "imported_key": false,
	}}
}

func (s *server) encrypt(w http.ResponseWriter, k *namedKey, in request) {
	version := in.Version
	if version == 0 {
		version = k.latest
	}
	plain, err := base64.StdEncoding.DecodeString(*in.Plaintext)
	ad, adErr := base64.StdEncoding.DecodeString(in.AD)
	switch {
	case err != nil || adErr != nil:
		fail(w, http.StatusBadRequest, "failed to base64-decode plaintext")
		return
	case version > k.latest:
		fail(w, http.StatusBadRequest, "requested version for encryption is higher than the latest key version")
		return
	case version < k.minEnc:
		fail(w, http.StatusBadRequest, "requested version for encryption is less than the minimum encryption key version")
		return
	}
	gcm := k.gcm(version)
	nonce := make([]byte, gcm.NonceSize())
	_, _ = rand.Read(nonce)
	sealed := gcm.Seal(nonce, nonce, plain, s.bound(ad))
	reply(w, map[string]any{"data": map[string]any{
		"ciphertext": fmt.Sprintf("vault:v%d:%s", version, base64.StdEncoding.EncodeToString(sealed)), "key_version": version,
	}})
}

func (s *server) decrypt(w http.ResponseWriter, k *namedKey, in request) {
	fields := strings.SplitN(in.Ciphertext, ":", 3)
	if len(fields) != 3 || fields[0] != "vault" {
		fail(w, http.StatusBadRequest, "invalid ciphertext: no prefix")
		return
	}
	version, _ := strconv.ParseUint(strings.TrimPrefix(fields[1], "v"), 10, 64)
	body, err := base64.StdEncoding.DecodeString(fields[2])
	ad, adErr := base64.StdEncoding.DecodeString(in.AD)
	switch {
	case version > k.latest:
		fail(w, http.StatusBadRequest, "invalid ciphertext: version is too new")
		return
	case version < k.minDec:
		fail(w, http.StatusBadRequest, "ciphertext or signature version is disallowed by policy (too old)")
		return
	case err != nil || adErr != nil || len(body) < 12:
		fail(w, http.StatusBadRequest, "invalid ciphertext length")
		return
	}
	plain, err := k.gcm(version).Open(nil, body[:12], body[12:], s.bound(ad))
	if err != nil {
		fail(w, http.StatusBadRequest, "cipher: message authentication failed")
		return
	}
	reply(w, map[string]any{"data": map[string]any{"plaintext": base64.StdEncoding.EncodeToString(plain)}})
}

func (s *server) bound(ad []byte) []byte {
	if s.ignoresAD {
		return nil
	}
	return ad
}

func (k *namedKey) gcm(version uint64) cipher.AEAD {
	block, err := aes.NewCipher(k.versions[version])
	if err != nil {
		panic(err)
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return gcm
}

func (k *namedKey) configure(w http.ResponseWriter, name string, in request) {
	minDec, minEnc := k.minDec, k.minEnc
	if in.MinDec != nil {
		minDec = max(*in.MinDec, 1)
	}
	if in.MinEnc != nil {
		minEnc = *in.MinEnc
	}
	switch {
	case minDec > k.latest:
		fail(w, http.StatusBadRequest, fmt.Sprintf("cannot set min decryption version of %d, latest key version is %d", minDec, k.latest))
	case minEnc > k.latest:
		fail(w, http.StatusBadRequest, fmt.Sprintf("cannot set min encryption version of %d, latest key version is %d", minEnc, k.latest))
	case minEnc > 0 && minEnc < minDec:
		fail(w, http.StatusBadRequest, "cannot set min encryption/decryption values")
	case k.minAvail > minEnc || k.minAvail > minDec:
		fail(w, http.StatusBadRequest, "min encryption version should not be less than min available version")
	default:
		k.minDec, k.minEnc = minDec, minEnc
		reply(w, k.describe(name))
	}
}

func (k *namedKey) trim(w http.ResponseWriter, name string, in request) {
	switch {
	case in.MinAvail == nil:
		fail(w, http.StatusBadRequest, "missing min_available_version")
	case *in.MinAvail < k.minAvail:
		fail(w, http.StatusBadRequest, "minimum available version cannot be decremented")
	case k.minEnc == 0:
		fail(w, http.StatusBadRequest, "minimum available version cannot be set when minimum encryption version is not set")
	case *in.MinAvail > k.minEnc, *in.MinAvail > k.minDec:
		fail(w, http.StatusBadRequest, "minimum available version cannot be greater than minimum decryption version")
	default:
		k.minAvail = *in.MinAvail
		maps.DeleteFunc(k.versions, func(version uint64, _ []byte) bool { return version < k.minAvail })
		reply(w, k.describe(name))
	}
}

func reply(w http.ResponseWriter, out map[string]any) {
	out["request_id"] = "7a7c9d5c-0000-0000-0000-000000000000"
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out)
}

// fail answers as Vault does: without texts, an empty list.
func fail(w http.ResponseWriter, code int, texts ...string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": append([]string{}, texts...)})
}
