package importer_test

import (
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }
