from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0034_otop_product_shop"),
        ("partner", "0008_otop_shops"),
    ]

    operations = [
        migrations.CreateModel(
            name="CatalogueChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("token", models.PositiveIntegerField()),
            ],
            options={
                "verbose_name": "change of the catalogue",
                "verbose_name_plural": "changes of the catalogue",
                "db_table": "catalogue_change",
            },
        ),
        migrations.AddIndex(
            model_name="productcard",
            index=models.Index(
                fields=[
                    "star",
                    "province_code",
                    "region",
                    "category_path",
                    "standards",
                    "stock_state",
                    "ships_cold",
                    "price",
                    "shop",
                ],
                name="catalogue_card_facets",
            ),
        ),
    ]
