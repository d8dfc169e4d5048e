"""Oscar's admin classes refer to the user by autocomplete, so one must be registered."""

from django.contrib import admin

from marketplace.accounts.models import User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    list_display = ["email", "display_name", "is_staff", "is_active"]
    search_fields = ["email", "display_name"]
    ordering = ["email"]
    exclude = ["password"]
