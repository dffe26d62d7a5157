// A session ends when nothing was done for a while. This says so before it happens, and keeps in this browser tab what was
// typed, so that it is there again after the next login of the same account.
(function () {
    'use strict';

    var TYPED = 'attesta.typed ';
    var SEEN = 'attesta.seen';
    var WARN_SECONDS = 5 * 60;
    var FIELDS = 'textarea, select, input:not([type=hidden]):not([type=password]):not([type=file])'
            + ':not([type=submit]):not([type=button])';

    function forget(all) {
        Object.keys(sessionStorage)
                .filter(function (key) { return key.indexOf(TYPED) === 0 && (all || key === place()); })
                .forEach(function (key) { sessionStorage.removeItem(key); });
    }

    function place() {
        return TYPED + box.dataset.user + ' ' + location.pathname + location.search;
    }

    function came(from) {
        try {
            return from.indexOf(new URL(document.referrer).pathname) >= 0;
        } catch (none) {
            return false;
        }
    }

    var box = document.getElementById('session');
    if (!box) {
        // the login page of who has signed out, not of who is sent back to a page: nobody's text stays for the next one
        if (document.querySelector('[data-signed-out]')) {
            forget(true);
        }
        return;
    }

    // --- what was typed ---

    function valueOf(field) {
        return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
    }

    function remember(event) {
        var field = event.target;
        if (!field.id || !field.matches(FIELDS) || !field.form || field.form.method !== 'post') {
            return;
        }
        try {
            var typed = JSON.parse(sessionStorage.getItem(place()) || '{}');
            typed[field.id] = valueOf(field);
            sessionStorage.setItem(place(), JSON.stringify(typed));
        } catch (full) {
            // a browser that keeps nothing for us: then nothing is kept
        }
    }

    function fill(typed) {
        var changed = false;
        Object.keys(typed).forEach(function (id) {
            var field = document.getElementById(id);
            if (!field || !field.matches(FIELDS) || valueOf(field) === typed[id]) {
                return;
            }
            if (typeof typed[id] === 'boolean') {
                field.checked = typed[id];
            } else {
                field.value = typed[id];
            }
            changed = true;
        });
        return changed;
    }

    function restore() {
        var kept = sessionStorage.getItem(place());
        if (kept && came([box.dataset.login, box.dataset.problem])) {
            document.getElementById('session-restored').hidden = !fill(JSON.parse(kept));
        } else {
            forget(false);
        }
    }

    // --- how long it lasts ---

    var seconds = Number(box.dataset.seconds);
    var lastSeen;

    function seen() {
        lastSeen = Date.now();
        localStorage.setItem(SEEN, String(lastSeen));
        look();
    }

    /** Other tabs of this browser have the same session. */
    function left() {
        var anywhere = Math.max(lastSeen, Number(localStorage.getItem(SEEN)) || 0);
        return seconds - (Date.now() - anywhere) / 1000;
    }

    function look() {
        var rest = left();
        document.getElementById('session-soon').hidden = rest > WARN_SECONDS || rest <= 0;
        document.getElementById('session-over').hidden = rest > 0;
        document.getElementById('session-minutes').textContent = String(Math.max(1, Math.ceil(rest / 60)));
    }

    function stay() {
        fetch(box.dataset.alive, {method: 'POST', credentials: 'same-origin'}).then(function (answer) {
            if (answer.ok) {
                seen();
            } else {
                lastSeen = 0;
                localStorage.removeItem(SEEN);
                look();
            }
        });
    }

    document.addEventListener('input', remember);
    document.addEventListener('change', remember);
    document.getElementById('session-stay').addEventListener('click', stay);
    restore();
    seen();
    setInterval(look, 15000);
    document.addEventListener('DOMContentLoaded', function () {
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxSuccess', seen);
            // saved, on a page that stays: an older text must not come back over a newer one
            window.jQuery(document).on('pfAjaxComplete', function () {
                if (document.querySelector('#messages .at-notice-good')) {
                    forget(false);
                }
            });
        }
    });
})();
