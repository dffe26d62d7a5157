// A session ends when nothing was done for a while. This says so before it happens, and keeps in this browser tab what was
// typed, so that it is there again after the next login of the same account.
(function () {
    'use strict';

    var TYPED = 'attesta.typed ';
    var SEEN = 'attesta.seen';
    var WARN_SECONDS = 5 * 60;
    var FIELDS = 'textarea, select, input:not([type=hidden]):not([type=password]):not([type=file])'
            + ':not([type=submit]):not([type=button])';

    var box = document.getElementById('session');

    /** A browser may keep nothing for us; then nothing is kept, and all else goes on. */
    function storage(work) {
        try {
            return work();
        } catch (refused) {
            return null;
        }
    }

    function forget(unwanted) {
        storage(function () {
            Object.keys(sessionStorage)
                    .filter(function (key) { return key.indexOf(TYPED) === 0 && unwanted(key); })
                    .forEach(function (key) { sessionStorage.removeItem(key); });
        });
    }

    function keyOf(place) {
        return TYPED + box.dataset.user + ' ' + place.pathname + place.search;
    }

    /** The page of ours that led here, or null. */
    function before() {
        try {
            var page = new URL(document.referrer);
            return page.origin === location.origin ? page : null;
        } catch (none) {
            return null;
        }
    }

    if (!box) {
        // the login page of who has signed out, not of who is sent back to a page: nobody's text stays for the next one
        if (document.querySelector('[data-signed-out]')) {
            forget(function () { return true; });
        }
        return;
    }

    // --- what was typed ---

    var here = keyOf(location);

    function nameOf(field) {
        return field.type === 'radio' ? 'radio ' + field.name : field.id;
    }

    function valueOf(field) {
        if (field.type === 'checkbox') {
            return field.checked;
        }
        return field.multiple
                ? Array.from(field.selectedOptions).map(function (option) { return option.value; })
                : field.value;
    }

    function remember(event) {
        var field = event.target;
        if (!field.id || !field.matches(FIELDS) || !field.form || field.form.method !== 'post') {
            return;
        }
        storage(function () {
            var typed = JSON.parse(sessionStorage.getItem(here) || '{}');
            typed[nameOf(field)] = valueOf(field);
            sessionStorage.setItem(here, JSON.stringify(typed));
        });
    }

    function fieldOf(name, value) {
        if (name.indexOf('radio ') !== 0) {
            return document.getElementById(name);
        }
        return Array.from(document.getElementsByName(name.slice('radio '.length)))
                .find(function (radio) { return radio.value === value; });
    }

    function fill(field, value) {
        if (field.type === 'checkbox' || field.type === 'radio') {
            field.checked = field.type === 'radio' || value;
        } else if (field.multiple) {
            Array.from(field.options).forEach(function (option) { option.selected = value.indexOf(option.value) >= 0; });
        } else {
            field.value = value;
        }
    }

    /** Rows that were added and not saved are not there any more, nor is what was typed in them: that is said. */
    function restore(typed) {
        var changed = false;
        var lost = false;
        Object.keys(typed).forEach(function (name) {
            var field = fieldOf(name, typed[name]);
            if (!field || !field.matches(FIELDS)) {
                lost = true;
            } else if (JSON.stringify(valueOf(field)) !== JSON.stringify(typed[name]) || field.type === 'radio') {
                fill(field, typed[name]);
                changed = true;
            }
        });
        document.getElementById('session-restored').hidden = !changed && !lost;
        document.getElementById('session-lost').hidden = !lost;
    }

    function begin() {
        var last = before();
        var signedInAgain = last && (last.pathname === box.dataset.login || last.pathname === box.dataset.problem);
        var kept = storage(function () { return JSON.parse(sessionStorage.getItem(here)); });
        // who has come on from a page has saved there or given up; what belongs to others is not ours to keep
        forget(function (key) {
            return key.indexOf(TYPED + box.dataset.user + ' ') !== 0
                    || !signedInAgain && (key === here || last && key === keyOf(last));
        });
        if (signedInAgain && kept) {
            restore(kept);
        }
    }

    // --- how long it lasts ---

    var seconds = Number(box.dataset.seconds);
    var lastSeen;

    function seen() {
        lastSeen = Date.now();
        storage(function () { localStorage.setItem(SEEN, String(lastSeen)); });
        look();
    }

    /** Other tabs of this browser have the same session. */
    function left() {
        var anywhere = Number(storage(function () { return localStorage.getItem(SEEN); })) || 0;
        return seconds - (Date.now() - Math.max(lastSeen, anywhere)) / 1000;
    }

    function look() {
        var rest = left();
        document.getElementById('session-soon').hidden = rest > WARN_SECONDS || rest <= 0;
        document.getElementById('session-over').hidden = rest > 0;
        document.getElementById('session-minutes').textContent = String(Math.max(1, Math.ceil(rest / 60)));
    }

    function over() {
        lastSeen = 0;
        storage(function () { localStorage.removeItem(SEEN); });
        look();
    }

    function unanswered() {
        document.getElementById('unanswered').hidden = false;
    }

    function stay() {
        fetch(box.dataset.alive, {method: 'POST', credentials: 'same-origin'}).then(function (answer) {
            if (answer.ok) {
                seen();
            } else if (answer.status === 401) {
                over();
            } else {
                unanswered();
            }
        }, unanswered);
    }

    document.addEventListener('input', remember);
    document.addEventListener('change', remember);
    document.getElementById('session-stay').addEventListener('click', stay);
    begin();
    seen();
    setInterval(look, 15000);
    document.addEventListener('DOMContentLoaded', function () {
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxSuccess', seen);
            // saved, on a page that stays: an older text must not come back over a newer one
            window.jQuery(document).on('pfAjaxComplete', function () {
                if (document.querySelector('#messages .at-notice-good')) {
                    forget(function (key) { return key === here; });
                }
            });
        }
    });
})();
